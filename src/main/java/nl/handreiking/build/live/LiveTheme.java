package nl.handreiking.build.live;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.site.theme.ThemeFault;
import nl.handreiking.site.theme.ThemeRules;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceSpan;

/** The theme of a publication, read again when one of its files changed. */
final class LiveTheme {

  private final BuildRequest request;
  private Optional<Outcome<Theme>> last = Optional.empty();

  LiveTheme(BuildRequest request) {
    this.request = request;
  }

  Outcome<Theme> now() {
    boolean current = last.flatMap(Outcome::value).filter(Theme::isCurrent).isPresent();
    if (!current) {
      last = Optional.of(read());
    }
    return last.orElseThrow();
  }

  private Outcome<Theme> read() {
    try {
      return SiteBuild.theme(request);
    } catch (ThemeFault fault) {
      return Outcome.failed(List.of(fault.diagnostic()));
    } catch (UncheckedIOException changing) {
      String label = request.templates().map(Object::toString).orElse("");
      SourceSpan place = SourceSpan.wholeFile(label);
      return Outcome.failed(List.of(Diagnostic.of(ThemeRules.FILE, place, label)));
    }
  }
}
