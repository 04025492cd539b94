package nl.handreiking.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.handreiking.content.FileKind;
import nl.handreiking.content.FileKinds;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.YamlReader;

/**
 * Any text is read as YAML: as a whole file, or between the lines of front matter, of the kind that
 * its first byte chooses.
 */
public final class YamlTarget {

  private static final List<FileKind> KINDS = FileKinds.ALL;
  private static final DiagnosticFormatter FORMATTER = new DiagnosticFormatter(Messages.in("nl"));

  private YamlTarget() {}

  /** Called by Jazzer, once: loading classes is not what takes too long. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("titel: a".getBytes(StandardCharsets.UTF_8));
  }

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    FileKind kind = KINDS.get(Byte.toUnsignedInt(input[0]) % KINDS.size());
    SourceText file =
        new SourceText("a.yaml", new String(input, 1, input.length - 1, StandardCharsets.UTF_8));
    Problems problems = new Problems();
    YamlReader.read(file, problems).ifPresent(node -> kind.type().read(node, problems));
    problems.sorted().forEach(FORMATTER::format);
  }
}
