package org.slatecard.authority.export;

import org.slatecard.authority.internal.ExportText;
import org.slatecard.model.text.Text;

/** FTP servers that files are written for, each as it wants them. */
public enum FtpServer {
    /** vsftpd: a certificate and a key of each kind. */
    VSFTPD("vsftpd", "/etc/ssl/private", ExportText.NOTE_VSFTPD),
    /** ProFTPD with mod_tls: a certificate and a key of each kind. */
    PROFTPD("ProFTPD", "/etc/ssl/private", ExportText.NOTE_PROFTPD),
    /** Pure-FTPd: one file with one certificate and its key. */
    PURE_FTPD("Pure-FTPd", "/etc/ssl/private", ExportText.NOTE_PURE_FTPD),
    /** FileZilla Server 1.x: one certificate and its key. */
    FILEZILLA("FileZilla Server", "C:\\ProgramData\\filezilla-server", ExportText.NOTE_FILEZILLA),
    /** The FTP service of Internet Information Services: one certificate, imported with its key. */
    IIS("IIS", "C:\\ProgramData\\slatecard", ExportText.NOTE_IIS);

    private final String product;
    private final String place;
    private final ExportText note;

    FtpServer(String product, String place, ExportText note) {
        this.product = product;
        this.place = place;
        this.note = note;
    }

    /** Its name. */
    public String product() {
        return product;
    }

    /** The folder of the server in which the files usually lie. */
    public String usualPlace() {
        return place;
    }

    /** Whether it takes certificates of two kinds beside each other. */
    boolean takesPair() {
        return this == VSFTPD || this == PROFTPD;
    }

    /** Whether it runs on Windows alone, where files have no owner root and no mode. */
    boolean onWindows() {
        return this == FILEZILLA || this == IIS;
    }

    /** What there is to do on the server. */
    Text note() {
        return note.with();
    }

    /** The path of a file on the server. */
    String path(String folder, String file) {
        return folder + (onWindows() ? "\\" : "/") + file;
    }
}
