package nl.handreiking.links.memory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.source.Percent;

/** One line of the memory: columns with a tab between them. */
final class MemoryLine {

  static final String HEADER =
      String.join(
          "\t",
          "adres",
          "uitkomst",
          "reden",
          "bekeken (UTC)",
          "kapot sinds",
          "keer mislukt",
          "titel van de pagina");

  private static final int COLUMNS = 7;
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private MemoryLine() {}

  static String of(Remembered link) {
    return String.join(
        "\t",
        link.url(),
        link.verdict(),
        link.reason(),
        MINUTES.format(link.checked()),
        link.brokenSince().stream().findFirst().map(LocalDate::toString).orElse(""),
        Integer.toString(link.failures()),
        link.title());
  }

  /** Parses a line; empty when it is damaged. The title may be missing together with its tab. */
  static Optional<Remembered> read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < COLUMNS - 1
        || columns.length > COLUMNS
        || columns[0].isBlank()
        || !CODE.matcher(columns[1]).matches()
        || !CODE.matcher(columns[2]).matches()
        || !COUNT.matcher(columns[5]).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(remembered(columns));
    } catch (DateTimeException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static Remembered remembered(String[] columns) {
    List<LocalDate> brokenSince =
        columns[4].isEmpty() ? List.of() : List.of(LocalDate.parse(columns[4]));
    return new Remembered(
        columns[0],
        columns[1],
        columns[2],
        MINUTES.parse(columns[3], Instant::from),
        brokenSince,
        Integer.parseInt(columns[5]),
        columns.length == COLUMNS ? columns[6] : "");
  }

  static String onOneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** An invalid address may contain tabs or line breaks, which would break the format. */
  static String withoutBlanks(String url) {
    return BLANKS.matcher(url.strip()).replaceAll(found -> Percent.encoded(found.group(), ""));
  }
}
