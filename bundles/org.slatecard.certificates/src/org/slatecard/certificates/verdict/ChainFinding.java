package org.slatecard.certificates.verdict;

import org.slatecard.model.text.Text;

/**
 * Something that is to be said of a server's certificates.
 *
 * @param id          stable name in kebab-case
 * @param weight      how much it matters
 * @param source      what it rests on: a section of an RFC, a clause of NIST, a fact of the camera
 * @param certificate subject of the certificate that it is about, as {@code CertificateInfo} shows it; empty where it is
 *                    about the whole
 * @param message     what is wrong
 */
public record ChainFinding(String id, Weight weight, String source, String certificate, Text message) {}
