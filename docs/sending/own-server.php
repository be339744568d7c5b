<?php
/**
 * A whole endpoint for the `json` format on a web space with PHP 8 and its SQLite (pdo_sqlite). See your-own-server.md.
 *
 * Put this file behind https, give its address as `endpoint`, and fill in the three lines below. The database must
 * stand where no browser reaches it: outside the folder that the web server shows. It lists nothing; whoever may read
 * that file reads what was sent.
 */
define( 'SITE', getenv( 'SITE' ) ?: '*' );
define( 'WORD', getenv( 'WORD' ) ?: '' );
define( 'DATABASE', getenv( 'DATABASE' ) ?: dirname( __DIR__ ) . '/iml-records.sqlite' );

const MOST = 262144;

// What went wrong is for the server's own log. An answer of PHP's own would break the JSON, and may quote words.
ini_set( 'display_errors', '0' );

function say( int $status, ?array $body = null ): never {
	http_response_code( $status );
	header( 'Access-Control-Allow-Origin: ' . SITE );
	header( 'Access-Control-Allow-Methods: GET, POST' );
	header( 'Access-Control-Allow-Headers: Content-Type' );
	header( 'Access-Control-Expose-Headers: Retry-After' );
	header( 'Access-Control-Max-Age: 600' );
	header( 'Cache-Control: no-store' );
	header( 'Content-Type: application/json' );
	header( 'X-Content-Type-Options: nosniff' );
	if ( 503 === $status ) {
		header( 'Retry-After: 30' );
	}
	echo null === $body ? '' : json_encode( $body );
	exit;
}

function database(): PDO {
	$db = new PDO( 'sqlite:' . DATABASE, null, null, array( PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION ) );
	// Words that were taken back are overwritten on the disk, and what was answered for is on it.
	$db->exec( 'PRAGMA busy_timeout = 10000; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL' );
	$db->exec( 'CREATE TABLE IF NOT EXISTS records (id TEXT PRIMARY KEY, status TEXT NOT NULL, secret TEXT NOT NULL, content TEXT, came TEXT, message TEXT)' );
	return $db;
}

function find( PDO $db, string $id ): ?array {
	$rows = $db->prepare( 'SELECT status, secret, content FROM records WHERE id = ?' );
	$rows->execute( array( $id ) );
	return $rows->fetch( PDO::FETCH_ASSOC ) ?: null;
}

function keep( PDO $db, string $id, string $status, string $secret, ?string $content, ?string $message ): void {
	$db->prepare( 'REPLACE INTO records (id, status, secret, content, came, message) VALUES (?, ?, ?, ?, ?, ?)' )
		->execute( array( $id, $status, $secret, $content, gmdate( 'c' ), $message ) );
}

const UUID = '/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D';

/** Half a letter alone is JSON that PHP does not read: a sign takes its place. Pairs and all else stay. */
function whole( string $text ): string {
	$escapes = '/\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)/s';
	return (string) preg_replace_callback( $escapes, fn( $found ) => isset( $found[1] ) ? '\\ufffd' : $found[0], $text );
}

/** One message; gives the status and the body of the answer. */
function take( PDO $db, mixed $message, string $text ): array {
	$message = is_array( $message ) ? $message : array();
	$id      = $message['id'] ?? null;
	$secret  = $message['withdrawalKey'] ?? null;
	$type    = $message['type'] ?? null;
	$is_ours = 1 === ( $message['iml'] ?? null ) && is_string( $id ) && preg_match( UUID, $id ) && is_string( $secret );
	if ( ! $is_ours || ! in_array( $type, array( 'parcel', 'withdrawal' ), true ) ) {
		return array( 400, array( 'error' => 'not-a-parcel' ) );
	}
	$secret = hash( 'sha256', $secret );
	$known  = find( $db, $id );
	if ( 'withdrawal' === $type ) {
		if ( $known && ! hash_equals( $known['secret'], $secret ) ) {
			return array( 403, array( 'error' => 'withdrawal-key' ) );
		}
		// The words go, the id stays: a late copy must not come in again.
		keep( $db, $id, 'withdrawn', $secret, null, null );
		return array( 200, array( 'id' => $id, 'status' => 'withdrawn' ) );
	}
	$content = hash( 'sha256', $text );
	if ( $known ) {
		$is_same = 'withdrawn' === $known['status'] || $known['content'] === $content;
		return $is_same
			? array( 200, array( 'id' => $id, 'status' => $known['status'] ) )
			: array( 422, array( 'error' => 'changed-content' ) );
	}
	$word = $message['word'] ?? '';
	if ( '' !== WORD && strtolower( WORD ) !== strtolower( trim( is_string( $word ) ? $word : '' ) ) ) {
		return array( 422, array( 'error' => 'group-word' ) );
	}
	// Kept as it came: PHP would make lists of empty objects, and cannot read every half of a letter. Never the key.
	$kept = str_replace( json_encode( $message['withdrawalKey'] ), '""', $text );
	keep( $db, $id, 'accepted', $secret, $content, $kept );
	return array( 201, array( 'id' => $id, 'status' => 'accepted' ) );
}

try {
	$method = $_SERVER['REQUEST_METHOD'];
	if ( 'OPTIONS' === $method ) {
		say( 204 );
	}
	if ( 'GET' === $method ) {
		$id    = basename( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
		$known = preg_match( UUID, $id ) ? find( database(), $id ) : null;
		$known ? say( 200, array( 'id' => $id, 'status' => $known['status'] ) ) : say( 404, array( 'error' => 'not-here' ) );
	}
	if ( 'POST' !== $method ) {
		say( 405, array( 'error' => 'method' ) );
	}
	$text = (string) file_get_contents( 'php://input', false, null, 0, MOST + 1 );
	if ( strlen( $text ) > MOST ) {
		say( 413, array( 'error' => 'too-large' ) );
	}
	$message = json_decode( whole( $text ), true, 64, JSON_INVALID_UTF8_SUBSTITUTE );
	$db      = database();
	// One at a time, so that two copies at once are one record.
	$db->exec( 'BEGIN IMMEDIATE' );
	$answer = take( $db, $message, $text );
	$db->exec( 'COMMIT' );
	say( ...$answer );
} catch ( Throwable $error ) {
	// Where it failed, never what was sent.
	error_log( get_class( $error ) . ' ' . $error->getLine() );
	say( 503, array( 'error' => 'try-again' ) );
}
