package nl.handreiking.schema;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.content.FileKind;
import nl.handreiking.content.FileKinds;
import nl.handreiking.source.Json;

/** The settings of Visual Studio Code that lead each YAML file to its schema. */
public final class EditorSettings {

  private EditorSettings() {}

  /**
   * The text of {@code .vscode/settings.json}.
   *
   * @param workspace the folder that is opened in the editor
   * @param content the content folder, within it
   * @param schemas the folder with the schemas
   */
  public static String of(Path workspace, Path content, Path schemas) {
    String prefix = workspace.relativize(content).toString().replace('\\', '/') + "/";
    Map<String, List<String>> globs = new LinkedHashMap<>();
    for (FileKind kind : FileKinds.ALL) {
      if (kind.place() == FileKind.Place.FILE) {
        globs.put(
            address(workspace, schemas.resolve(Schemas.fileName(kind))),
            kind.globs().stream().map(glob -> prefix + glob).toList());
      }
    }
    return Json.indented(Map.of("yaml.schemas", globs));
  }

  private static String address(Path workspace, Path file) {
    return file.startsWith(workspace)
        ? "./" + workspace.relativize(file).toString().replace('\\', '/')
        : file.toUri().toString();
  }
}
