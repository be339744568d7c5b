/** Names of this very machine (RFC 6761, 6.3; Secure Contexts, 3.1): what is sent there stays here. */
const isLocal = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/**
 * The address as a URL where words may be sent to it: https, or http to this machine; no user name or
 * password inside, since `fetch` refuses those. Otherwise undefined.
 */
export function safeEndpoint(address: string | undefined): URL | undefined {
  let url;
  try {
    url = new URL(address ?? '');
  } catch {
    return undefined;
  }
  if (url.username || url.password) return undefined;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname)) ? url : undefined;
}

/**
 * The address of one parcel below the endpoint, keeping the endpoint's query. WordPress without pretty addresses has
 * its path in the query, as `rest_route`.
 */
export function parcelAddress(endpoint: string, id: string): string {
  const url = new URL(endpoint);
  const route = url.searchParams.get('rest_route');
  if (route !== null) {
    url.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/${encodeURIComponent(id)}`);
    return url.href;
  }
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  return url.href;
}
