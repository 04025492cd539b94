package nl.handreiking.links.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.judge.VerdictTexts;
import nl.handreiking.links.run.Pace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is known to go wrong out there, and what is said of it. The sentences stand in a
 * file beside this test; {@code -Dhandreiking.rewrite=true} writes them anew.
 */
class HostileCasesTest {

  private static final List<HostileCase> CASES = HostileCases.all();
  private static final Path SENTENCES =
      Path.of("src/test/resources/nl/handreiking/links/hostile/sentences.txt");

  /** Shorter times than in earnest; on a busy machine still long enough for all that answer. */
  private static final Pace BRISK =
      new Pace(
          2,
          Duration.ofMillis(10),
          32,
          Duration.ofSeconds(4),
          2,
          Duration.ofMillis(50),
          Duration.ofSeconds(5));

  private static Map<String, LinkResult> findings = Map.of();

  @BeforeAll
  static void checkAll() throws IOException {
    findings = HostileRun.of(CASES, BRISK);
    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.createDirectories(SENTENCES.getParent());
      Files.write(SENTENCES, CASES.stream().map(HostileCasesTest::line).toList(), UTF_8);
    }
  }

  static List<HostileCase> cases() {
    return CASES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isJudgedFairly(HostileCase hostile) throws IOException {
    LinkResult finding = finding(hostile);
    assertThat(finding.verdict().code() + "." + finding.verdict().reason().code())
        .as("%s, by way of %s", finding.verdict(), finding.hops())
        .isEqualTo(hostile.verdict() + "." + hostile.reason());
    assertThat(Files.readAllLines(SENTENCES, UTF_8)).contains(line(hostile));
  }

  @Test
  void everyCaseHasANameOfItsOwnAndASentence() throws IOException {
    assertThat(CASES.stream().map(HostileCase::name)).doesNotHaveDuplicates();
    assertThat(Files.readAllLines(SENTENCES, UTF_8))
        .hasSameElementsAs(CASES.stream().map(HostileCasesTest::line).collect(Collectors.toList()));
  }

  private static String line(HostileCase hostile) {
    String sentence = VerdictTexts.in("nl").sentence(finding(hostile).verdict());
    return hostile.name() + ": " + sentence.replaceAll("127\\.0\\.0\\.1(:\\d+)?", "SERVER");
  }

  private static LinkResult finding(HostileCase hostile) {
    LinkResult finding = findings.get(hostile.name());
    if (finding == null) {
      throw new IllegalStateException("no finding for " + hostile);
    }
    return finding;
  }
}
