package org.slatecard.card.internal;

import java.util.List;
import org.slatecard.card.CardManifest;
import org.slatecard.card.Recipient;

/** The manifest as JSON has it; everything can be missing in what was read. */
record ManifestDocument(String product, Integer formatVersion, String productVersion, String written, Recipient fleet,
        String purpose, List<Recipient> cameras, List<Recipient> targets, List<CardManifest.Entry> files) {}
