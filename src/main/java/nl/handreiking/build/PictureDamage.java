package nl.handreiking.build;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Picture;
import nl.handreiking.picture.PictureFault;
import nl.handreiking.picture.WebPicture;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceSpan;

/**
 * Finds pictures whose pixels cannot be read, which only shows when somebody reads them. A picture
 * is tried once for as long as its file stays the same.
 */
public final class PictureDamage {

  private final Map<PictureState, List<Diagnostic>> known = new ConcurrentHashMap<>();

  /** The same publication; of a picture with an error nothing more is said. */
  public Outcome<Guide> check(Outcome<Guide> read) {
    Set<SourceSpan> told =
        read.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(Diagnostic::span)
            .collect(toSet());
    return read.then(
        guide ->
            Outcome.of(
                guide,
                guide.pictures().parallelStream()
                    .filter(picture -> !told.contains(picture.span()))
                    .flatMap(picture -> of(picture).stream())
                    .toList()));
  }

  private List<Diagnostic> of(Picture picture) {
    return known.computeIfAbsent(PictureState.of(picture), state -> tried(picture));
  }

  private static List<Diagnostic> tried(Picture picture) {
    try {
      WebPicture.of(picture.name(), picture.file(), picture.span()).tryOut();
      return List.of();
    } catch (PictureFault fault) {
      return List.of(fault.diagnostic());
    }
  }
}
