<?php
/**
 * Plugin Name: iml-kit records
 * Description: Takes in what people send with iml-kit and keeps it as private posts. See wordpress.md.
 * Version: 1.0
 */

defined( 'ABSPATH' ) || exit;

// The word that the group got from its coach, so that strangers stay out. Empty: everybody may send.
const IML_KIT_GROUP_WORD = '';

add_action( 'init', function () {
	register_post_type( 'iml_record', array(
		'label'           => 'Sent records',
		'public'          => false,
		'show_ui'         => true,
		'menu_icon'       => 'dashicons-email',
		'supports'        => array( 'title', 'editor' ),
		// Only people who may edit others' private pages read what was sent.
		'capabilities'    => array_fill_keys(
			array( 'edit_post', 'read_post', 'delete_post', 'edit_posts', 'edit_others_posts', 'publish_posts', 'read_private_posts', 'delete_posts', 'create_posts' ),
			'edit_private_pages'
		),
	) );
} );

add_action( 'rest_api_init', function () {
	$open = array( 'permission_callback' => '__return_true' );
	register_rest_route( 'iml-kit/v1', '/records', $open + array( 'methods' => 'POST', 'callback' => 'iml_kit_take' ) );
	register_rest_route( 'iml-kit/v1', '/records/(?P<id>[0-9a-f-]{36})', $open + array( 'methods' => 'GET', 'callback' => 'iml_kit_find' ) );
} );

function iml_kit_post( $id ) {
	return get_page_by_path( $id, OBJECT, 'iml_record' );
}

function iml_kit_status( $post ) {
	return get_post_meta( $post->ID, 'iml_state', true );
}

function iml_kit_say( $status, $body ) {
	return new WP_REST_Response( $body, $status, array( 'Cache-Control' => 'no-store' ) );
}

function iml_kit_find( $request ) {
	$post = iml_kit_post( $request['id'] );
	return $post ? iml_kit_say( 200, array( 'id' => $request['id'], 'status' => iml_kit_status( $post ) ) ) : iml_kit_say( 404, array( 'error' => 'not-here' ) );
}

function iml_kit_take( $request ) {
	global $wpdb;
	$message = $request->get_json_params();
	$id      = is_array( $message ) ? ( $message['id'] ?? '' ) : '';
	if ( ! is_array( $message ) || 1 !== ( $message['iml'] ?? 0 ) || ! preg_match( '/^[0-9a-f-]{36}$/', (string) $id ) ) {
		return iml_kit_say( 400, array( 'error' => 'not-a-parcel' ) );
	}
	$key = hash( 'sha256', (string) ( $message['withdrawalKey'] ?? '' ) );
	// Two copies of one parcel may come at once.
	if ( ! $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 10)', "iml-$id" ) ) ) {
		return iml_kit_say( 503, array( 'error' => 'busy' ) );
	}
	try {
		return 'withdrawal' === $message['type'] ? iml_kit_take_back( $id, $key ) : iml_kit_take_in( $id, $key, $message );
	} finally {
		$wpdb->query( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', "iml-$id" ) );
	}
}

function iml_kit_take_in( $id, $key, $message ) {
	$known = iml_kit_post( $id );
	if ( $known ) {
		return iml_kit_say( 200, array( 'id' => $id, 'status' => iml_kit_status( $known ) ) );
	}
	if ( IML_KIT_GROUP_WORD && IML_KIT_GROUP_WORD !== ( $message['word'] ?? '' ) ) {
		return iml_kit_say( 422, array( 'error' => 'group-word' ) );
	}
	$from = sanitize_text_field( $message['name'] ?? '' );
	return iml_kit_keep( $id, $key, 'accepted', trim( ( $message['record']['kind'] ?? '' ) . ' · ' . $from, ' ·' ), implode( "\n", iml_kit_lines( $message['body'] ?? array() ) ), 201 );
}

/** The words go, the id stays, so that a late copy of them is not taken in again. */
function iml_kit_take_back( $id, $key ) {
	$known = iml_kit_post( $id );
	if ( $known ) {
		if ( ! hash_equals( (string) get_post_meta( $known->ID, 'iml_key', true ), $key ) ) {
			return iml_kit_say( 403, array( 'error' => 'withdrawal-key' ) );
		}
		// Straight to the end: neither trash nor revisions keep the words.
		wp_delete_post( $known->ID, true );
	}
	return iml_kit_keep( $id, $key, 'withdrawn', 'taken back', '', 200 );
}

function iml_kit_keep( $id, $key, $state, $title, $text, $status ) {
	$kept = wp_insert_post( wp_slash( array(
		'post_type'    => 'iml_record',
		'post_status'  => 'private',
		'post_name'    => $id,
		'post_title'   => $title,
		'post_content' => esc_html( $text ),
		'meta_input'   => array( 'iml_key' => $key, 'iml_state' => $state ),
	) ), true );
	return is_wp_error( $kept ) ? iml_kit_say( 500, array( 'error' => 'not-kept' ) ) : iml_kit_say( $status, array( 'id' => $id, 'status' => $state ) );
}

function iml_kit_lines( $value, $way = '' ) {
	if ( ! is_array( $value ) ) {
		return '' === (string) $value ? array() : array( trim( "$way: $value" ) );
	}
	$lines = array();
	foreach ( $value as $name => $each ) {
		$lines = array_merge( $lines, iml_kit_lines( $each, trim( $way . ' ' . ( is_int( $name ) ? $name + 1 : $name ) ) ) );
	}
	return $lines;
}
