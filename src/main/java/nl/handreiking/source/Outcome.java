package nl.handreiking.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a stage made, and all that it found wrong. A stage that finds errors may still hand on what
 * it could make, so that a later check reports the problems of that part in the same run.
 */
public final class Outcome<T> {

  private final @Nullable T value;
  private final List<Diagnostic> diagnostics;

  private Outcome(@Nullable T value, List<Diagnostic> diagnostics) {
    this.value = value;
    this.diagnostics = diagnostics;
  }

  public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return new Outcome<>(value, List.copyOf(diagnostics));
  }

  public static <T> Outcome<T> of(T value) {
    return of(value, List.of());
  }

  /** Nothing could be made. */
  public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
    return new Outcome<>(null, List.copyOf(diagnostics));
  }

  /** Hands the value on, even with errors, so that all problems come out in one run. */
  public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    if (value == null) {
      return new Outcome<>(null, diagnostics);
    }
    Outcome<R> after = next.apply(value);
    return new Outcome<>(after.value, join(diagnostics, after.diagnostics));
  }

  /** Hands the value on only when no error was found so far. */
  public <R> Outcome<R> ifClean(Function<? super T, Outcome<R>> next) {
    return hasErrors() ? new Outcome<>(null, diagnostics) : then(next);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Sorted by place, each once. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static List<Diagnostic> join(List<Diagnostic> first, List<Diagnostic> second) {
    return Stream.concat(first.stream(), second.stream()).sorted().distinct().toList();
  }
}
