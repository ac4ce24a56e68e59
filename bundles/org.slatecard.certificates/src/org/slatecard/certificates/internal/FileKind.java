package org.slatecard.certificates.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file looks like from its first bytes, before anything in it is decoded. */
public enum FileKind {
    PEM(null), ASN1(null), EMPTY(CertificateText.EMPTY), PRIVATE_KEY(CertificateText.PRIVATE_KEY), KEY_STORE(
            CertificateText.KEY_STORE),
    WEB_PAGE(CertificateText.WEB_PAGE), PICTURE(CertificateText.PICTURE), PDF(
            CertificateText.PDF),
    ARCHIVE(CertificateText.ARCHIVE), FOREIGN(CertificateText.FOREIGN);

    /** Every repetition is bounded: a file of dashes alone must not take time without end. */
    private static final Pattern BEGINS_PRIVATE_KEY = Pattern
            .compile("-[- ]{0,8}BEGIN [^\\n-]{0,60}PRIVATE KEY|^PuTTY-User-Key-File", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("^\\s*(<!doctype html|<html|<\\?xml)");
    private static final int BEGINNING = 4096;
    private static final int ASN1_SEQUENCE = 0x30;
    private static final Map<String, FileKind> MAGIC = Map.of("\u00FF\u00D8\u00FF", PICTURE, "\u0089PNG", PICTURE,
            "GIF8", PICTURE, "%PDF-", PDF, "PK\u0003\u0004", ARCHIVE, "\u00FE\u00ED\u00FE\u00ED", KEY_STORE,
            "\u00CE\u00CE\u00CE\u00CE", KEY_STORE);

    private final CertificateText refusal;

    FileKind(CertificateText refusal) {
        this.refusal = refusal;
    }

    /** Whether there is a private key in a file of text, whatever else is in it. */
    public static boolean holdsPrivateKey(byte[] content) {
        return BEGINS_PRIVATE_KEY.matcher(DecodedText.of(content).stripLeading()).find();
    }

    /** What a file is. */
    public static FileKind of(byte[] content) {
        String text = DecodedText.of(content);
        if (text.isBlank()) {
            return EMPTY;
        }
        if (text.contains(PemContent.BEGIN)) {
            return PEM;
        }
        if (BEGINS_PRIVATE_KEY.matcher(text.stripLeading()).find()) {
            return PRIVATE_KEY;
        }
        return content[0] == ASN1_SEQUENCE ? ASN1 : foreign(content, text);
    }

    /** Why it is refused; null for a kind that may hold certificates. */
    public CertificateText refusal() {
        return refusal;
    }

    private static FileKind foreign(byte[] content, String text) {
        String bytes = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, FileKind> magic : MAGIC.entrySet()) {
            if (bytes.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        return WEB.matcher(beginning).find() ? WEB_PAGE : FOREIGN;
    }
}
