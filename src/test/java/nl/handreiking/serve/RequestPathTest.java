package nl.handreiking.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

  @Test
  void decodesOnce() {
    assertThat(RequestPath.of(URI.create("/a%20b/%C3%A9%C3%A9n.html?x"))).hasValue("/a b/één.html");
    assertThat(RequestPath.of(URI.create("/%2525"))).hasValue("/%25");
    assertThat(RequestPath.of(URI.create("/a+b"))).hasValue("/a+b");
    assertThat(RequestPath.of(URI.create("/../%2e%2E/x"))).hasValue("/../../x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elders/x",
        "http://elders/x",
        "x",
        "/%00",
        "/%1F",
        "/%7F",
        "/%0d%0a",
        "/%C3",
        "/%FF",
        "/%C0%AF",
        "/a%2Fb",
        "/é",
        "mailto:x"
      })
  void isNoneForWhatIsNoPath(String address) {
    assertThat(RequestPath.of(URI.create(address))).isEmpty();
  }
}
