package org.bifolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    a/b.txt,          a/b.txt
                    ../../etc/passwd, _/_/etc/passwd
                    /etc/passwd,      _/etc/passwd
                    a//b,             a/_/b
                    a.zip!/b?c,       a.zip_/b_c
                    .,                _
                    """)
    void aPagesNameStaysBelowItsFolder(String uri, String name) {
        assertThat(SafeName.relative(uri)).isEqualTo(Path.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7101034688", "HS723722017007008", "cqvip-0123456789abcdef"})
    void anIdIsAName(String id) {
        assertThat(SafeName.isId(id)).isTrue();
    }

    @Test
    void anythingElseIsNot() {
        assertThat(SafeName.isId("../1")).isFalse();
        assertThat(SafeName.isId("")).isFalse();
        assertThat(SafeName.isId("1".repeat(200))).isFalse();
    }
}
