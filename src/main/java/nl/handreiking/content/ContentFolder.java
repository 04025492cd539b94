package nl.handreiking.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.source.Problems;
import nl.handreiking.source.ProgressListener;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.yaml.ValueType;

/**
 * All files of a content folder by their path in it, with forward slashes. Symbolic links are
 * followed as long as they stay inside; hidden files and the backups of editors do not exist.
 */
final class ContentFolder {

  /** Deeper than any file of the content model, so that links in a circle come to an end. */
  private static final int MAX_DEPTH = 8;

  private static final Pattern IGNORED =
      Pattern.compile(
          "\\..*|.*~|~\\$.*|#.*#|.*\\.(swp|swo|tmp|bak|orig)|__MACOSX|Icon\r"
              + "|(?i:(eh)?thumbs\\.db|desktop\\.ini)");

  private final String name;
  private final Path root;
  private final FileMemory memory;
  private final Problems problems;
  private final NavigableMap<String, ContentFile> files = new ConcurrentSkipListMap<>();
  private Runnable oneRead = () -> {};

  private ContentFolder(String name, Path root, FileMemory memory, Problems problems) {
    this.name = name;
    this.root = root;
    this.memory = memory;
    this.problems = problems;
  }

  /** Lists a folder; empty, with the problem reported, when there is no such folder. */
  static Optional<ContentFolder> list(Path folder, FileMemory memory, Problems problems) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "content" : last.toString();
    if (!Files.isDirectory(folder)) {
      problems.report(ContentRules.NO_FOLDER, SourceSpan.wholeFile(name), folder.toString());
      return Optional.empty();
    }
    try {
      ContentFolder listed = new ContentFolder(name, folder.toRealPath(), memory, problems);
      listed.addAll(listed.root, "", 1);
      MeantNames.apply(listed.files, name, problems);
      memory.keepOnly(listed.files.values());
      return Optional.of(listed);
    } catch (IOException e) {
      problems.report(ContentRules.UNREADABLE, SourceSpan.wholeFile(name), name);
      return Optional.empty();
    }
  }

  /** From now on, there is a file with this text, whatever is on the disk. */
  void replace(String path, String text) {
    files.computeIfAbsent(path, this::absent);
    files.computeIfPresent(path, (same, file) -> file.reading(text));
  }

  /** From now on, somebody hears of each file that was read. */
  void tell(ProgressListener listener) {
    oneRead = listener.counting(files.size() - below(Layout.PICTURES).size());
  }

  private ContentFile absent(String path) {
    return new ContentFile(path, shown(path), root.resolve(path), 0, List.of());
  }

  /** What a file says, read now or remembered. */
  <T> T read(ContentFile file, FileReading<T> reading) {
    T said = memory.read(file, reading, problems);
    oneRead.run();
    return said;
  }

  /** What a file of YAML says; empty when it is not there or cannot be read. */
  <T> Optional<T> read(String path, ValueType<T> type) {
    return file(path).flatMap(file -> read(file, new FileReading.Yaml<>(type)));
  }

  /** Whether a picture of the look is what it must be; else its problem is reported. */
  boolean isRightForTheLook(ContentFile file) {
    return LookPicture.isRight(file, problems);
  }

  Optional<ContentFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The files whose path begins so, in the order of their paths. */
  Collection<ContentFile> below(String prefix) {
    return files.subMap(prefix, prefix + Character.MAX_VALUE).values();
  }

  /** Whether there is a folder, perhaps without files. */
  boolean isFolder(String path) {
    return Files.isDirectory(root.resolve(path));
  }

  Collection<ContentFile> all() {
    return files.values();
  }

  /** The path that an editor knows. */
  String shown(String path) {
    return name + "/" + path;
  }

  private void addAll(Path folder, String prefix, int depth) {
    try (Stream<Path> entries = Files.list(folder)) {
      entries.toList().parallelStream().forEach(entry -> add(entry, prefix, depth));
    } catch (IOException | UncheckedIOException e) {
      report(ContentRules.UNREADABLE, prefix);
    }
  }

  private void add(Path entry, String prefix, int depth) {
    String fileName = String.valueOf(entry.getFileName());
    if (IGNORED.matcher(fileName).matches()) {
      return;
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        addTarget(entry, prefix + fileName, depth);
      } else {
        add(entry, prefix + fileName, depth, attributes);
      }
    } catch (IOException e) {
      report(ContentRules.UNREADABLE, prefix + fileName);
    }
  }

  private void addTarget(Path link, String path, int depth) {
    try {
      Path target = link.toRealPath();
      if (target.startsWith(root)) {
        add(target, path, depth, Files.readAttributes(target, BasicFileAttributes.class));
      } else {
        report(ContentRules.LEAVES_FOLDER, path);
      }
    } catch (IOException e) {
      report(ContentRules.UNREADABLE, path);
    }
  }

  private void add(Path entry, String path, int depth, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.put(path, new ContentFile(path, shown(path), entry, attributes.size(), List.of()));
    } else if (attributes.isDirectory() && depth < MAX_DEPTH) {
      addAll(entry, path + "/", depth + 1);
    } else {
      report(ContentRules.UNREADABLE, path);
    }
  }

  private void report(Rule rule, String path) {
    problems.report(rule, SourceSpan.wholeFile(shown(path)), path);
  }
}
