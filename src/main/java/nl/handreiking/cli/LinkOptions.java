package nl.handreiking.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.LinkCheck.LinkCheckRequest;
import nl.handreiking.links.run.Pace;

/** The options of the link check, each checked once. */
final class LinkOptions {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern AMOUNT_OF_TIME = Pattern.compile("(?i)(?:PT)?(\\d{1,6})(ms|s|m|h)");
  private static final Duration DEADLINE = Duration.ofMinutes(30);
  private static final Duration LONGEST_DEADLINE = Duration.ofHours(24);
  private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(1);
  private static final int MOST_DAYS = 365;
  private static final int MOST_REQUESTS = 256;

  private final Console console;
  private final Options options;

  LinkOptions(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  LinkCheckRequest request() throws UsageError {
    Optional<Path> urls = urls();
    if (urls.isPresent() && fix()) {
      throw options.mistake("usage.not-together", "--fix", "--urls");
    }
    if (options.has("no-cache") && options.has("max-age")) {
      throw options.mistake("usage.not-together", "--no-cache", "--max-age");
    }
    return new LinkCheckRequest(
        site(urls.isPresent()),
        urls,
        options.given("only"),
        fix(),
        maxAge(),
        duration("deadline", DEADLINE, Duration.ofSeconds(1), LONGEST_DEADLINE),
        options.has("allow-private"),
        pace(),
        console.texts().language());
  }

  private boolean fix() {
    return options.has("fix");
  }

  private BuildRequest site(boolean withoutContent) throws UsageError {
    return new BuildRequest(
        withoutContent ? console.surroundings().here() : options.content(),
        options.templates(),
        withoutContent ? options.outOfAny() : options.out(),
        Optional.empty(),
        options.buildDate(),
        console.surroundings().version());
  }

  private Optional<Path> urls() throws UsageError {
    if (options.given("urls").isEmpty()) {
      return Optional.empty();
    }
    Path file = options.path("urls", console.surroundings().here());
    if (!Files.isRegularFile(file)) {
      throw options.mistake("usage.file-missing", console.surroundings().shown(file));
    }
    return Optional.of(file);
  }

  private Duration maxAge() throws UsageError {
    return options.has("no-cache")
        ? Duration.ZERO
        : Duration.ofDays(number("max-age", 1, 0, MOST_DAYS));
  }

  private Pace pace() throws UsageError {
    Pace polite = Pace.POLITE;
    return new Pace(
        number("per-host", polite.perHost(), 1, MOST_REQUESTS),
        duration("interval", polite.interval(), Duration.ZERO, LONGEST_INTERVAL),
        number("parallel", polite.total(), 1, MOST_REQUESTS),
        polite.attempt(),
        polite.retries(),
        polite.backoff(),
        polite.patience());
  }

  private int number(String option, int otherwise, int least, int most) throws UsageError {
    Optional<String> text = options.given(option);
    if (text.isEmpty()) {
      return otherwise;
    }
    boolean number = NUMBER.matcher(text.get()).matches();
    if (!number || Integer.parseInt(text.get()) < least || Integer.parseInt(text.get()) > most) {
      throw options.mistake("usage.number", "--" + option, least, most, text.get());
    }
    return Integer.parseInt(text.get());
  }

  private Duration duration(String option, Duration otherwise, Duration least, Duration most)
      throws UsageError {
    Optional<String> text = options.given(option);
    if (text.isEmpty()) {
      return otherwise;
    }
    Matcher amount = AMOUNT_OF_TIME.matcher(text.get());
    if (amount.matches()) {
      Duration time = duration(Long.parseLong(amount.group(1)), amount.group(2));
      if (time.compareTo(least) >= 0 && time.compareTo(most) <= 0) {
        return time;
      }
    }
    throw options.mistake(
        "usage.duration", "--" + option, text.get(), most.toHours() > 0 ? "24h" : "1m");
  }

  private static Duration duration(long number, String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
