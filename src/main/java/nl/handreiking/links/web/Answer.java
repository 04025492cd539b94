package nl.handreiking.links.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The outcome of a single request; redirects are ordinary responses here. */
public sealed interface Answer {

  /**
   * A server answered.
   *
   * @param headers by name in lower case
   * @param body of an HTML page; {@link Body#NONE} for anything else, which is not read
   */
  record Response(int status, Map<String, List<String>> headers, Body body) implements Answer {

    public Response {
      headers = Map.copyOf(headers);
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }
  }

  /**
   * Nothing that can be used came back.
   *
   * @param status the HTTP status if that much came, else 0
   * @param detail the machine's own words, for those who want to know more
   */
  record Failure(FailureKind kind, int status, String detail) implements Answer {}
}
