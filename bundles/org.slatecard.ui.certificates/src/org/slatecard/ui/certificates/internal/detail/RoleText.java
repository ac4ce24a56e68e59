package org.slatecard.ui.certificates.internal.detail;

import org.slatecard.certificates.verdict.CertificateRole;

/** What a certificate is for a camera, in words. */
public final class RoleText {
    private RoleText() {}

    /** In one word. */
    public static String word(CertificateRole role) {
        return switch (role) {
            case ROOT -> Messages.RoleRoot;
            case INTERMEDIATE -> Messages.RoleIntermediate;
            case SERVER -> Messages.RoleServer;
            case UNUSABLE -> Messages.RoleUnusable;
        };
    }

    /** In one sentence, which says where it belongs. */
    static String sentence(CertificateRole role, boolean selfSigned) {
        return switch (role) {
            case ROOT -> Messages.ForCameraRoot;
            case INTERMEDIATE -> Messages.ForCameraIntermediate;
            case SERVER -> selfSigned ? Messages.ForCameraSelfSigned : Messages.ForCameraServer;
            case UNUSABLE -> Messages.ForCameraUnusable;
        };
    }
}
