package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.source.TextBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The workflows ask for little, trust nobody else, and call the tool in a way that it understands.
 */
class WorkflowsTest {

  private static final Path FOLDER = Path.of(".github/workflows");
  private static final Pattern CALL =
      Pattern.compile("(?:\\./handreiking|handreiking\\.cmd) ([^>|&;\\n]*)");

  static Stream<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void asksForLittleAndUsesOfficialActionsOnly(Path file) throws IOException {
    Map<?, ?> workflow = load(file);
    assertThat(workflow.get("permissions")).isEqualTo(Map.of());
    assertThat(workflow.containsKey("concurrency")).isTrue();
    for (Map<?, ?> job : jobs(workflow)) {
      assertThat(job.get("permissions")).isInstanceOf(Map.class).isNotEqualTo(Map.of());
      assertThat(job.containsKey("timeout-minutes")).isTrue();
      for (Map<?, ?> step : steps(job)) {
        if (step.containsKey("uses")) {
          assertThat(step.get("uses").toString()).matches("actions/[a-z-]+@v\\d+");
        } else {
          assertThat(step.get("run").toString())
              .as("texts of others come in as variables, never as code")
              .doesNotContain("${{");
        }
      }
    }
  }

  @Test
  void callTheToolAsItUnderstands() throws IOException {
    List<String> calls = new ArrayList<>();
    for (Path file : workflows().toList()) {
      for (Map<?, ?> job : jobs(load(file))) {
        for (Map<?, ?> step : steps(job)) {
          Matcher call = CALL.matcher(String.valueOf(step.get("run")));
          while (call.find()) {
            calls.add(call.group(1).strip());
          }
        }
      }
    }
    assertThat(calls).hasSize(10);
    calls.forEach(WorkflowsTest::parse);
  }

  @Test
  void theSiteIsPublishedEveryMondayAfterMidnightInUtc() throws IOException {
    Object triggers = load(FOLDER.resolve("site.yml")).get(true); // YAML 1.1 reads "on" so
    String schedule = ((Map<?, ?>) triggers).get("schedule").toString();
    assertThat(schedule).matches("\\[\\{cron=\\d+ [1-6] \\* \\* 1}]");
  }

  private static void parse(String call) {
    Environment nowhere = new Environment(Path.of(""), Map.of(), "1", false);
    TextBundle texts = TextBundle.beside(Main.class, "cli", "nl");
    PrintStream nobody = new PrintStream(PrintStream.nullOutputStream());
    Console console = new Console(nobody, nobody, texts, nowhere);
    Commands.of(console, new FailureMessages(nobody, texts, nowhere))
        .parseArgs(call.replace("\"$BASE_URL\"", "https://school.example/").split(" +"));
  }

  private static Map<?, ?> load(Path file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
  }

  private static List<Map<?, ?>> jobs(Map<?, ?> workflow) {
    List<Map<?, ?>> jobs = new ArrayList<>();
    ((Map<?, ?>) workflow.get("jobs")).values().forEach(job -> jobs.add((Map<?, ?>) job));
    return jobs;
  }

  private static List<Map<?, ?>> steps(Map<?, ?> job) {
    List<Map<?, ?>> steps = new ArrayList<>();
    ((List<?>) job.get("steps")).forEach(step -> steps.add((Map<?, ?>) step));
    return steps;
  }
}
