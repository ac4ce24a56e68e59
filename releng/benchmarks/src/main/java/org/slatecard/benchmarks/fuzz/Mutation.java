package org.slatecard.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Spoils files: a few changes of bytes, lengths and pieces, as transfer errors and attackers make them. */
final class Mutation {
    private static final int MOST_CHANGES = 6;
    private static final int[] TELLING = {0, 1, 0x7F, 0x80, 0x81, 0x84, 0xFF, 0x30, 0x31, 0x02, 0x04, 0x06, 0xA0, '-',
            '\n'};

    private final List<byte[]> seeds;
    private final Random random;

    Mutation(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        random = new Random(seed);
    }

    /** The next spoiled file. */
    byte[] next() {
        byte[] content = any().clone();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && content.length > 0; i++) {
            content = change(content);
        }
        return content;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] change(byte[] content) {
        int at = random.nextInt(content.length);
        return switch (random.nextInt(8)) {
            case 0 -> set(content, at, content[at] ^ 1 << random.nextInt(Byte.SIZE));
            case 1 -> set(content, at, TELLING[random.nextInt(TELLING.length)]);
            case 2 -> set(content, at, content[at] + random.nextInt(3) - 1);
            case 3 -> joined(content, 0, at, content, at + random.nextInt(content.length - at));
            case 4 -> joined(content, 0, at, content, Math.max(0, at - random.nextInt(64)));
            case 5 -> splice(content, at);
            case 6 -> joined(content, 0, at, new byte[1 + random.nextInt(16)], 0, content, at);
            default -> joined(content, 0, at, new byte[0], 0);
        };
    }

    private static byte[] set(byte[] content, int at, int value) {
        content[at] = (byte) value;
        return content;
    }

    private byte[] splice(byte[] content, int at) {
        byte[] other = any();
        return other.length == 0 ? content : joined(content, 0, at, other, random.nextInt(other.length));
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int secondFrom) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first, from, to - from);
        all.write(second, secondFrom, second.length - secondFrom);
        return all.toByteArray();
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int secondFrom, byte[] third,
            int thirdFrom) {
        byte[] begin = joined(first, from, to, second, secondFrom);
        return joined(begin, 0, begin.length, third, thirdFrom);
    }
}
