/** The end of an address that carries a coach's answer begins with it. */
export const replyHash = '#iml-reply=';
