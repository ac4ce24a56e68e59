package org.slatecard.transfer;

/** Software of FTP servers, as far as advice differs. What a server is, is a guess from what it says. */
public enum ServerSoftware {
    /** vsftpd. */
    VSFTPD("vsftpd"),
    /** ProFTPD with mod_tls. */
    PROFTPD("ProFTPD"),
    /** Pure-FTPd. */
    PURE_FTPD("Pure-FTPd"),
    /** The FTP service of Internet Information Services. */
    IIS("IIS"),
    /** FileZilla Server. */
    FILEZILLA("FileZilla Server"),
    /** Some other, or one that does not say. */
    UNKNOWN("?");

    private final String product;

    ServerSoftware(String product) {
        this.product = product;
    }

    /** Its name. */
    public String product() {
        return product;
    }
}
