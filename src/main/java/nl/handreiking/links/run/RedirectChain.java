package nl.handreiking.links.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.judge.FetchResult;
import nl.handreiking.links.judge.FetchResult.RedirectFailure;
import nl.handreiking.links.page.PageFacts;
import nl.handreiking.links.page.PageRefresh;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;

/** The redirect chain of one attempt. We follow redirects ourselves, to record every hop. */
final class RedirectChain {

  static final int MOST_REDIRECTS = 10;

  /** A server that sets a cookie may send the reader back to the same address with it. */
  static final int MOST_RETURNS = 3;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final WebAddress asked;
  private final List<Hop> hops = new ArrayList<>();
  private final Map<WebAddress, Integer> cookiesWhenAsked = new HashMap<>();
  private WebAddress address;
  private String redirectFragment = "";
  private RedirectFailure trouble = RedirectFailure.NONE;
  private int cookies;
  private int returns;

  RedirectChain(WebAddress page) {
    asked = page;
    address = page;
    cookiesWhenAsked.put(page, 0);
  }

  /** The address to request next. */
  WebAddress address() {
    return address;
  }

  boolean hasBegun() {
    return !hops.isEmpty();
  }

  /** Records the response to the last request; returns whether there is another hop. */
  boolean goesOn(Answer answer) {
    if (!(answer instanceof Answer.Response response)) {
      return false;
    }
    hops.add(new Hop(address.toString(), response.status()));
    cookies += response.headers().containsKey("set-cookie") ? 1 : 0;
    return REDIRECTS.contains(response.status()) ? follows(response) : isSentOn(response);
  }

  private boolean follows(Answer.Response redirect) {
    Optional<WebAddress> next =
        redirect.header("location").filter(text -> !text.isBlank()).flatMap(address::resolve);
    if (next.isEmpty()) {
      trouble = RedirectFailure.BAD_LOCATION;
      return false;
    }
    WebAddress page = next.get().page();
    if (isLoop(page)) {
      trouble = RedirectFailure.LOOP;
    } else if (hops.size() > MOST_REDIRECTS) {
      trouble = RedirectFailure.TOO_MANY_REDIRECTS;
    } else {
      moveTo(page, next.get().fragment());
    }
    return trouble == RedirectFailure.NONE;
  }

  /** A refresh counts as a temporary redirect; a page that comes back to itself only renews. */
  private boolean isSentOn(Answer.Response response) {
    Optional<WebAddress> next =
        response.status() / 100 == 2
            ? PageRefresh.of(response).flatMap(address::resolve)
            : Optional.empty();
    if (next.isEmpty()
        || cookiesWhenAsked.containsKey(next.get().page())
        || hops.size() > MOST_REDIRECTS) {
      return false;
    }
    moveTo(next.get().page(), next.get().fragment());
    return true;
  }

  private boolean isLoop(WebAddress page) {
    Integer before = cookiesWhenAsked.get(page);
    return before != null && (before == cookies || returns >= MOST_RETURNS);
  }

  private void moveTo(WebAddress page, String fragment) {
    returns += cookiesWhenAsked.put(page, cookies) == null ? 0 : 1;
    address = page;
    redirectFragment = fragment.isEmpty() ? redirectFragment : fragment;
  }

  /** Where a link with this fragment ends. */
  String end(String fragment) {
    return address
        .withFragment(redirectFragment.isEmpty() ? fragment : redirectFragment)
        .toString();
  }

  List<Hop> hops() {
    return List.copyOf(hops);
  }

  /** The whole way; takes as long as reading the page does. */
  FetchResult journey(Answer answer) {
    return new FetchResult(asked, hops, address, answer, facts(answer), redirectFragment, trouble);
  }

  private PageFacts facts(Answer answer) {
    return trouble == RedirectFailure.NONE && answer instanceof Answer.Response response
        ? PageFacts.of(response, address)
        : PageFacts.NONE;
  }
}
