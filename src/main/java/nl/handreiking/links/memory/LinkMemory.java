package nl.handreiking.links.memory;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceText;

/**
 * The history of all links, stored as one line per link, sorted by address, so that a diff shows
 * which links changed.
 */
public final class LinkMemory {

  public static final Rule DAMAGED_LINE = Rule.warning("links-regel-beschadigd");
  public static final Rule MERGE_CONFLICT = Rule.warning("links-samenvoegen");

  public static final LinkMemory NONE = new LinkMemory(new TreeMap<>());

  private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|=======|>>>>>>>|\\|{7}).*");

  private final SortedMap<String, Remembered> links;

  private LinkMemory(SortedMap<String, Remembered> links) {
    this.links = links;
  }

  /** Reads what {@link #text} wrote; a line that cannot be read is reported and left out. */
  public static LinkMemory parse(SourceText file, Problems problems) {
    SortedMap<String, Remembered> links = new TreeMap<>();
    boolean conflict = false;
    for (int i = 0; i < file.lineCount(); i++) {
      String line = file.line(i);
      if (CONFLICT.matcher(line).matches()) {
        report(conflict, file, i, problems);
        conflict = true;
      } else if (!line.isBlank() && !isHeader(line)) {
        add(line, file, i, links, problems);
      }
    }
    return new LinkMemory(links);
  }

  static LinkMemory of(Collection<Remembered> all) {
    SortedMap<String, Remembered> links = new TreeMap<>();
    all.forEach(link -> links.merge(link.url(), link, Remembered::later));
    return new LinkMemory(links);
  }

  /** The text of the file. */
  public String text() {
    return Stream.concat(Stream.of(MemoryLine.HEADER), links.values().stream().map(MemoryLine::of))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  Optional<Remembered> find(String url) {
    return Optional.ofNullable(links.get(MemoryLine.withoutBlanks(url)));
  }

  /** The history of the links with these addresses. */
  Stream<Remembered> among(Set<String> urls) {
    Set<String> keys = urls.stream().map(MemoryLine::withoutBlanks).collect(Collectors.toSet());
    return links.values().stream().filter(link -> keys.contains(link.url()));
  }

  private static boolean isHeader(String line) {
    return line.stripTrailing().equals(MemoryLine.HEADER);
  }

  private static void add(
      String line,
      SourceText file,
      int index,
      SortedMap<String, Remembered> links,
      Problems problems) {
    MemoryLine.read(line)
        .ifPresentOrElse(
            link -> links.merge(link.url(), link, Remembered::later),
            () -> problems.report(DAMAGED_LINE, file.span(index, 0, line.length())));
  }

  private static void report(boolean again, SourceText file, int index, Problems problems) {
    if (!again) {
      problems.report(MERGE_CONFLICT, file.span(index, 0, file.line(index).length()));
    }
  }
}
