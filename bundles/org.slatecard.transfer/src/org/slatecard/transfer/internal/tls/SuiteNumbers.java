package org.slatecard.transfer.internal.tls;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.bouncycastle.tls.CipherSuite;

/** Names and numbers of the suites of TLS, as IANA's registry has them. */
public final class SuiteNumbers {
    private static final Map<String, Integer> NUMBERS = numbers();

    private SuiteNumbers() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Field field : CipherSuite.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
                try {
                    numbers.put(field.getName(), field.getInt(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e); // the fields are public
                }
            }
        }
        return numbers;
    }

    /** The number of a suite; empty where there is no suite of that name. */
    public static OptionalInt of(String name) {
        Integer number = NUMBERS.get(name);
        return number == null || CipherSuite.isSCSV(number) ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The name of a suite; a number that is not known in hexadecimal. */
    public static String name(int number) {
        return NUMBERS.entrySet().stream().filter(entry -> entry.getValue() == number).map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> "0x%04X".formatted(number));
    }
}
