package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;
import org.slatecard.certificates.internal.DistinguishedName;

class DistinguishedNameTest {
    @Test
    void escapesWhatCannotBeSeen() {
        assertThat(named("safe.example\u202Emoc.live\n")).isEqualTo("CN=safe.example\\E2\\80\\AEmoc.live\\0A");
    }

    @Test
    void keepsLettersOfAllLanguages() {
        assertThat(named("放送局 Köln 👍")).isEqualTo("CN=放送局 Köln 👍");
    }

    @Test
    void fallsBackToTheOrganizationAndToTheWholeName() {
        assertThat(new DistinguishedName(new X500NameBuilder().addRDN(BCStyle.C, "JP").addRDN(BCStyle.O, "NHK").build())
                .shortName()).isEqualTo("NHK");
        assertThat(new DistinguishedName(new X500NameBuilder().addRDN(BCStyle.C, "JP").build()).shortName())
                .isEqualTo("C=JP");
        assertThat(new DistinguishedName(new X500NameBuilder().build()).shortName()).isEmpty();
    }

    @Test
    void writesAPartOfSeveralValuesWithPlus() {
        var name = new X500NameBuilder().addRDN(BCStyle.C, "JP")
                .addMultiValuedRDN(new org.bouncycastle.asn1.ASN1ObjectIdentifier[]{BCStyle.CN, BCStyle.UID},
                        new String[]{"a", "b"});
        assertThat(new DistinguishedName(name.build()).rfc4514()).isEqualTo("CN=a+UID=b,C=JP");
    }

    private static String named(String commonName) {
        return new DistinguishedName(new X500NameBuilder().addRDN(BCStyle.CN, commonName).build()).rfc4514();
    }
}
