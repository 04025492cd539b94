package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

  @ParameterizedTest
  @CsvSource({
    "Straße.de, xn--strae-oqa.de",
    "faß.de, xn--fa-hia.de",
    "bücher.example, xn--bcher-kva.example",
    "BÜCHER.example, xn--bcher-kva.example",
    "i❤️.ws, xn--i-7iq.ws",
    "💩.la, xn--ls8h.la",
    "βόλος.com, xn--nxasmm1c.com",
    "ΣΊΣΥΦΟΣ.gr, xn--kxa6akbbkh.gr",
    "例え。テスト, xn--r8jz45g.xn--zckzah",
    "президент.рф, xn--d1abbgf6aiiy.xn--p1ai",
    "één.nl, xn--n-9faa.nl",
    "ｖoorbeeld.nl, voorbeeld.nl",
    "a_b.nl, a_b.nl",
    "-a.nl, -a.nl",
    "r3---sn-abc.nl, r3---sn-abc.nl",
    "نامه\u200cای.com, xn--mgba3gch31f060k.com",
    "ශ්\u200dරී.com, xn--10cl1a0b660p.com",
    "👨\u200d👩\u200d👧.ws, xn--1uga80807abag.ws",
    "x.nl., x.nl."
  })
  void becomesWhatBrowsersAskFor(String name, String ascii) {
    assertThat(HostName.ascii(name)).contains(ascii);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..nl", ".nl", "a b.nl", "a,nl", "a\u202eb.nl", "a<b.nl", "a%20b.nl"})
  void isRefusedElsewhere(String name) {
    assertThat(HostName.ascii(name)).isEmpty();
  }
}
