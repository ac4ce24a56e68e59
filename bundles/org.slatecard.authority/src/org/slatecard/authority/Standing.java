package org.slatecard.authority;

/** How an issued certificate stands, for whoever has to do something about it. */
public enum Standing {
    /** Nothing to do. */
    VALID,
    /** It ends within {@value AuthorityInfo#SOON_DAYS} days, and there is no later one for the server. */
    EXPIRES_SOON,
    /** A later one for the same server and kind of key is valid; this one stands until it is revoked or expires. */
    RENEWED,
    /** Its time has not come. */
    NOT_YET_VALID,
    /** Its time is over. */
    EXPIRED,
    /** It was taken back. */
    REVOKED
}
