/**
 * Stands between the page and Airtable (as a Cloudflare Worker), so that Airtable's token never comes to a page.
 * Variables of the worker: TOKEN, BASE, TABLE, ORIGIN (your site, `https://example.org`). See airtable.md beside it.
 */
export default {
  async fetch(request, env) {
    const cors = {
      'Access-Control-Allow-Origin': env.ORIGIN,
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      Vary: 'Origin',
    };
    const say = (status, body) => Response.json(body, { status, headers: cors });
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });

    const table = `https://api.airtable.com/v0/${env.BASE}/${encodeURIComponent(env.TABLE)}`;
    const airtable = (address, method, body) =>
      fetch(address, {
        method,
        headers: { Authorization: `Bearer ${env.TOKEN}`, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
    const find = async (id) => {
      const asked = await airtable(
        `${table}?maxRecords=1&filterByFormula=${encodeURIComponent(`{id}='${id}'`)}`,
        'GET',
      );
      if (!asked.ok) throw new Error(String(asked.status));
      return (await asked.json()).records[0];
    };
    const isId = (id) => /^[0-9a-f-]{36}$/.test(id ?? '');

    try {
      if (request.method === 'GET') {
        const id = new URL(request.url).pathname.split('/').pop();
        const row = isId(id) ? await find(id) : undefined;
        return row ? say(200, { id, status: row.fields.state }) : say(404, { error: 'not-here' });
      }
      const message = await request.json();
      if (message.iml !== 1 || !isId(message.id)) return say(400, { error: 'not-a-parcel' });
      const { id, withdrawalKey } = message;
      const row = await find(id);
      if (message.type === 'withdrawal') {
        if (row && row.fields.key !== withdrawalKey) return say(403, { error: 'withdrawal-key' });
        const fields = { id, key: withdrawalKey, state: 'withdrawn', from: '', text: '' };
        const done = row
          ? await airtable(`${table}/${row.id}`, 'PATCH', { fields })
          : await airtable(table, 'POST', { fields });
        return done.ok ? say(200, { id, status: 'withdrawn' }) : say(502, { error: 'airtable' });
      }
      if (row) return say(200, { id, status: row.fields.state });
      const fields = {
        id,
        date: message.pressedAt,
        from: message.name ?? '',
        what: message.record.kind,
        text: JSON.stringify(message.body, null, 1),
        key: withdrawalKey,
        state: 'accepted',
      };
      const done = await airtable(table, 'POST', { fields });
      return done.ok ? say(201, { id, status: 'accepted' }) : say(502, { error: 'airtable' });
    } catch {
      return say(502, { error: 'airtable' });
    }
  },
};
