package nl.handreiking.links.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All hostile cases; the first of them are those that answer. */
public final class HostileCases {

  private HostileCases() {}

  public static List<HostileCase> all() {
    return Stream.of(
            PageCases.all(),
            FileCases.all(),
            RedirectCases.all(),
            LocationCases.all(),
            StatusCases.all(),
            BodyCases.all(),
            StandInCases.all(),
            HeadCases.all(),
            TlsCases.all(),
            HostCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
