package org.slatecard.certificates.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;

class SameNameTest {
    private static final X500Name NAME = new X500Name("O=Outside Broadcast,CN=Root");

    @Test
    void comparesNamesPartByPartInTheirOrder() {
        assertThat(SameName.of(NAME, new X500Name("O=outside  BROADCAST,CN=root"))).isTrue();
        assertThat(SameName.of(NAME, new X500Name("CN=Root,O=Outside Broadcast"))).isFalse();
        assertThat(SameName.of(NAME, new X500Name("O=Outside Broadcast"))).isFalse();
    }

    @Test
    void takesANameWithAnEmptyPartForNoOnes() {
        X500Name hollow = X500Name.getInstance(new DERSequence(new DERSet()));

        assertThat(SameName.of(hollow, hollow)).isFalse();
    }
}
