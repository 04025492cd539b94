package nl.handreiking.build.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes a content folder as editors do, at random but the same for the same seed: good changes,
 * bad ones, files that come, go and get another name, levels that come and go. What may be bad can
 * be undone, so that the folder is good again in the end.
 */
public final class RandomEditor {

  private static final Pattern LEVEL = Pattern.compile("(?m)^  - id: ");
  private static final Pattern AFTER_LEVELS = Pattern.compile("(?m)^onderwerpen:");

  private final Path content;
  private final Random random;
  private final Deque<Undo> undos = new ArrayDeque<>();
  private int count;

  /** An edit that may do harm. */
  private interface Edit {
    void apply() throws IOException;
  }

  /** How files were before an edit; those without bytes were not there. */
  private record Undo(TreeMap<Path, byte[]> before, List<Path> absent) {}

  public RandomEditor(Path content, long seed) {
    this.content = content;
    this.random = new Random(seed);
  }

  /** Makes one change, and says which. */
  public String edit() throws IOException {
    count++;
    int kind = random.nextInt(20);
    if (kind < 6) {
      return good();
    }
    return kind < 12 && !undos.isEmpty() || undos.size() > 3 ? undo() : risky(random.nextInt(12));
  }

  /** Undoes whatever may have done harm, last one first. */
  public void mend() throws IOException {
    while (!undos.isEmpty()) {
      undo();
    }
  }

  private String good() throws IOException {
    Path file = any(random.nextInt(5) == 0 ? "presentaties/.*\\.md" : ".*\\.md");
    append(file, "\nZin " + count + " staat er nu ook.\n");
    return "a sentence in " + name(file);
  }

  private String risky(int kind) throws IOException {
    return switch (kind) {
      case 0 -> replaced(any(".*"), "nothing of", bytes -> new byte[0]);
      case 1 -> replaced(any(".*"), "the beginning of", this::cut);
      case 2 -> replaced(any(".*"), "bytes that are no text in", this::withBadByte);
      case 3 -> replaced(any(".*"), "a line less in", this::withoutLine);
      case 4 -> replaced(any(".*"), "a line twice in", this::withLineTwice);
      case 5 -> replaced(any(".*\\.md"), "an unknown link in", this::withUnknownLink);
      case 6 -> replaced(any(".*\\.yaml"), "another title in", this::withTitle);
      case 7 -> deleted(any(".*"));
      case 8 -> renamed(any(".*"));
      case 9 -> added(any("(onderwerpen|paginas)/.*\\.md"));
      case 10 -> replaced(content.resolve("handreiking.yaml"), "a level less in", this::lessLevels);
      default -> replaced(content.resolve("handreiking.yaml"), "a level more in", this::moreLevels);
    };
  }

  private String undo() throws IOException {
    Undo undo = undos.pop();
    for (Path file : undo.absent()) {
      Files.deleteIfExists(file);
    }
    for (Path file : undo.before().keySet()) {
      Files.createDirectories(file.getParent());
      Files.write(file, undo.before().get(file));
    }
    return "undone in " + undo.before().keySet() + undo.absent();
  }

  private void harmful(List<Path> files, Edit edit) throws IOException {
    Undo undo = new Undo(new TreeMap<>(), new ArrayList<>());
    for (Path file : files) {
      if (Files.exists(file)) {
        undo.before().put(file, Files.readAllBytes(file));
      } else {
        undo.absent().add(file);
      }
    }
    undos.push(undo);
    edit.apply();
  }

  /** What a change makes of the bytes of a file. */
  private interface Change {
    byte[] of(byte[] bytes);
  }

  private String replaced(Path file, String what, Change change) throws IOException {
    harmful(List.of(file), () -> Files.write(file, change.of(Files.readAllBytes(file))));
    return what + " " + name(file);
  }

  private String deleted(Path file) throws IOException {
    harmful(List.of(file), () -> Files.delete(file));
    return "without " + name(file);
  }

  private String renamed(Path file) throws IOException {
    Path target = file.resolveSibling("anders-" + count + file.getFileName());
    harmful(List.of(file, target), () -> Files.move(file, target));
    return name(file) + " as " + name(target);
  }

  private String added(Path like) throws IOException {
    Path target = like.resolveSibling("nieuw-" + count + ".md");
    harmful(List.of(target), () -> Files.copy(like, target));
    return "a copy of " + name(like);
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  private byte[] withBadByte(byte[] bytes) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[random.nextInt(changed.length)] = (byte) 0xFF;
    }
    return changed;
  }

  private byte[] withoutLine(byte[] bytes) {
    List<String> lines = lines(bytes);
    lines.remove(random.nextInt(lines.size()));
    return bytes(String.join("\n", lines));
  }

  private byte[] withLineTwice(byte[] bytes) {
    List<String> lines = lines(bytes);
    int line = random.nextInt(lines.size());
    lines.add(line, lines.get(line));
    return bytes(String.join("\n", lines));
  }

  private byte[] withUnknownLink(byte[] bytes) {
    return bytes(text(bytes) + "\nLees [meer hierover](link:bestaat-niet-" + count + ").\n");
  }

  private byte[] withTitle(byte[] bytes) {
    return bytes(text(bytes).replaceFirst("titel: [\"']?", "$0Nummer " + count + " "));
  }

  private byte[] lessLevels(byte[] bytes) {
    String guide = text(bytes);
    List<Integer> starts = levels(guide);
    if (starts.size() < 3) {
      return bytes;
    }
    int out = random.nextInt(starts.size() - 1);
    return bytes(guide.substring(0, starts.get(out)) + guide.substring(starts.get(out + 1)));
  }

  private byte[] moreLevels(byte[] bytes) {
    String guide = text(bytes);
    List<Integer> starts = levels(guide);
    if (starts.size() < 2) {
      return bytes;
    }
    int from = starts.get(starts.size() - 2);
    int to = starts.get(starts.size() - 1);
    String more = guide.substring(from, to).replaceFirst("id: [^\\n]*", "id: niveau-" + count);
    return bytes(guide.substring(0, to) + more + guide.substring(to));
  }

  /** Where each level begins, and where the last one ends. */
  private static List<Integer> levels(String guide) {
    List<Integer> starts = new ArrayList<>();
    Matcher end = AFTER_LEVELS.matcher(guide);
    int last = end.find() ? end.start() : 0;
    Matcher level = LEVEL.matcher(guide.substring(0, last));
    while (level.find()) {
      starts.add(level.start());
    }
    starts.add(last);
    return starts;
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  private Path any(String form) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      List<Path> all =
          files
              .filter(Files::isRegularFile)
              .filter(file -> name(file).matches(form))
              .sorted()
              .toList();
      return all.isEmpty() ? any(".*\\.md") : all.get(random.nextInt(all.size()));
    }
  }

  private String name(Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private static List<String> lines(byte[] bytes) {
    return new ArrayList<>(List.of(text(bytes).split("\n", -1)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
