package org.bifolio.benchmark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damage to a page, as crawlers, editors and failing disks do it, and worse. */
enum Mutation {
    FLIPPED_BYTES {
        @Override
        byte[] of(byte[] page, RandomGenerator random) {
            byte[] bytes = page.clone();
            for (int i = random.nextInt(1, 20); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] page, RandomGenerator random) {
            return Arrays.copyOf(page, random.nextInt(page.length + 1));
        }
    },
    MOVED_LINE {
        @Override
        void of(List<String> lines, RandomGenerator random) {
            lines.add(any(lines, random), lines.remove(any(lines, random)));
        }
    },
    DOUBLED_LINE {
        @Override
        void of(List<String> lines, RandomGenerator random) {
            lines.add(any(lines, random), lines.get(any(lines, random)));
        }
    },
    LOST_LINE {
        @Override
        void of(List<String> lines, RandomGenerator random) {
            lines.remove(any(lines, random));
        }
    },
    CUT_LINE {
        @Override
        void of(List<String> lines, RandomGenerator random) {
            int at = any(lines, random);
            String line = lines.get(at);
            lines.set(at, line.substring(random.nextInt(line.length() + 1)));
        }
    },
    JOINED_LINES {
        @Override
        void of(List<String> lines, RandomGenerator random) {
            int at = any(lines, random);
            if (at + 1 < lines.size()) {
                lines.set(at, lines.get(at) + lines.remove(at + 1));
            }
        }
    },
    BLANKS_LOST {
        @Override
        void of(List<String> lines, RandomGenerator random) {
            lines.replaceAll(line -> line.replace(" ", ""));
        }
    },
    STRANGE_CHARACTERS {
        private static final String STRANGE =
                "\u0000\u000b\u001f\u007f\u0085\u00a0\u00ad\u0300\u200b\u200e\u2028\ufeff\ufffd\uffff"
                        + "𠮷𬭎\ud842;；:：()（）[]【】《》&<>\"'=+-@|‖^_$%\\/·•—~";

        @Override
        void of(List<String> lines, RandomGenerator random) {
            for (int i = random.nextInt(1, 30); i > 0; i--) {
                int at = any(lines, random);
                StringBuilder line = new StringBuilder(lines.get(at));
                char strange = STRANGE.charAt(random.nextInt(STRANGE.length()));
                lines.set(at, line.insert(random.nextInt(line.length() + 1), strange).toString());
            }
        }
    },
    MIXED_CHARSETS {
        @Override
        byte[] of(byte[] page, RandomGenerator random) {
            int border = random.nextInt(page.length + 1);
            String tail = new String(page, border, page.length - border, StandardCharsets.UTF_8);
            byte[] other = tail.getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
            byte[] mixed = Arrays.copyOf(page, border + other.length);
            System.arraycopy(other, 0, mixed, border, other.length);
            return mixed;
        }
    },
    /** Mostly of some thousands of characters, seldom of fifty megabytes. */
    LONG_LINE {
        @Override
        void of(List<String> lines, RandomGenerator random) {
            int at = any(lines, random);
            int length = random.nextInt(5_000) == 0 ? LONGEST : random.nextInt(1, 20_000);
            String line = lines.get(at) + " ";
            lines.set(at, line.repeat(length / line.length() + 1));
        }
    };

    private static final int LONGEST = 50 << 20;
    private static final Charset[] CHARSETS = {
        Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1
    };

    /** A damaged copy. */
    byte[] of(byte[] page, RandomGenerator random) {
        String text = new String(page, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        of(lines, random);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    void of(List<String> lines, RandomGenerator random) {
        throw new UnsupportedOperationException(name() + " is done to bytes");
    }

    private static int any(List<String> lines, RandomGenerator random) {
        return random.nextInt(lines.size());
    }
}
