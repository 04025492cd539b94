package nl.handreiking.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SitePathProperties {

  @Property
  void whatIsTakenStaysInside(@ForAll("nastyPaths") String text) {
    if (SitePath.isSafe(text)) {
      Path root = Path.of("root").toAbsolutePath();
      Path file = root.resolve(SitePath.of(text).value()).normalize();
      assertThat(file).startsWithRaw(root).isNotEqualTo(root);
    }
  }

  @Property
  void theLinkLeadsToThePath(@ForAll("safePaths") String to, @ForAll("safePaths") String from) {
    SitePath target = SitePath.of(to);
    SitePath page = SitePath.of(from);

    URI base = URI.create("http://x/sub/").resolve(page.relativeTo(SitePath.of("index.html")));
    URI reached = base.resolve(target.relativeTo(page));

    assertThat(reached.getPath()).isEqualTo("/sub/" + target.value());
  }

  @Property
  void takesATextOrRefusesIt(@ForAll String text) {
    if (SitePath.isSafe(text)) {
      assertThat(SitePath.isSafe(SitePath.of(text).value())).isTrue();
    }
  }

  @Provide
  Arbitrary<String> nastyPaths() {
    return Arbitraries.of("..", ".", "/", "\\", "a", "C:", "con", " ", "%2e", "é", "\u0000", "~")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> safePaths() {
    return Arbitraries.of("a", "b", "één", "x y", "100%", "a#b", "c&d", "-._~")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("/", parts));
  }
}
