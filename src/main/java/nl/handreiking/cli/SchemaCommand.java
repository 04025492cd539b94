package nl.handreiking.cli;

import java.nio.file.Path;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.OwnFiles;
import nl.handreiking.schema.EditorSettings;
import nl.handreiking.schema.Schemas;

/** {@code handreiking schema}. */
final class SchemaCommand {

  private static final String FOLDER = ".handreiking-schemas";
  private static final String SETTINGS = ".vscode/settings.json";

  private final Console console;
  private final Options options;

  SchemaCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  /** Works for content with errors too: a schema helps to mend them. */
  int run() throws UsageError, OutputProblem {
    options.checkLanguage();
    Path content = options.content();
    Path workspace = content.resolveSibling("");
    Path out = options.path("out", workspace.resolve(FOLDER));
    if (out.startsWith(content)) {
      throw options.mistake("usage.folders-overlap", console.surroundings().shown(out));
    }
    Schemas schemas = Schemas.of(content, console.texts().language());
    int written = OwnFiles.write(out, schemas.all());
    String count = console.texts().count("files", written);
    console.say(
        written == 0 ? "schema.up-to-date" : "schema.written",
        console.surroundings().shown(out),
        count);
    settings(workspace, EditorSettings.of(workspace, content, out));
    return ExitStatus.FINE;
  }

  private void settings(Path workspace, String text) throws OutputProblem {
    Path file = workspace.resolve(SETTINGS);
    String shown = console.surroundings().shown(file);
    if (OwnFiles.writeIfAbsent(file, text)) {
      console.say("schema.settings-made", shown);
    } else if (OwnFiles.holds(file, text)) {
      console.say("schema.settings-same", shown);
    } else {
      console.say("schema.settings-yours", shown);
      console.out().print(text);
    }
  }
}
