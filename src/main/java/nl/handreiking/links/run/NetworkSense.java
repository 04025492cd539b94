package nl.handreiking.links.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.FailureKind;

/**
 * Tells hosts that are away from a machine that has no network: then nobody is reached. Answers of
 * the machine itself, such as that an address is private, tell nothing.
 */
final class NetworkSense {

  private static final int FEWEST_HOSTS = 3;
  private static final int HOSTS_AT_ONCE = 8;
  private static final int TRIES_AT_ONCE = 2;

  /** In the order in which the hosts were last heard of, or in vain asked. */
  private final Map<String, Contact> contacts = new LinkedHashMap<>();

  private final Runnable whenGone;
  private int everReached;
  private int hopeless;

  /**
   * @param whenGone called when enough hosts were asked in vain, from the beginning, to ask no
   *     further
   */
  NetworkSense(Runnable whenGone) {
    this.whenGone = whenGone;
  }

  void saw(String host, Answer answer) {
    boolean reached = true;
    boolean slow = false;
    if (answer instanceof Answer.Failure failure) {
      if (saysNothing(failure.kind())) {
        return;
      }
      reached = !failure.kind().isUnreached();
      slow = failure.kind().isSlow();
    }
    Contact before = contacts.remove(host);
    Contact now = (before == null ? Contact.NONE : before).with(reached, slow);
    contacts.put(host, now);
    everReached += count(now.ever) - (before == null ? 0 : count(before.ever));
    hopeless += count(now.isHopeless()) - (before == null ? 0 : count(before.isHopeless()));
    if (everReached == 0 && hopeless >= HOSTS_AT_ONCE) {
      whenGone.run();
    }
  }

  /** Whether nobody at all was ever reached. */
  boolean isSilent() {
    return everReached == 0 && contacts.size() >= FEWEST_HOSTS;
  }

  /**
   * Whether most hosts were never reached, and the last ones neither. A list of mostly dead links
   * looks the same: ask a host that did answer before believing it.
   */
  boolean isGone() {
    List<Contact> all = new ArrayList<>(contacts.values());
    return all.size() >= FEWEST_HOSTS
        && (all.size() - everReached) * 10 >= all.size() * 6
        && all.subList(all.size() - FEWEST_HOSTS, all.size()).stream()
            .noneMatch(contact -> contact.last);
  }

  boolean wasReached(String host) {
    Contact contact = contacts.get(host);
    return contact != null && contact.ever;
  }

  private static boolean saysNothing(FailureKind kind) {
    return kind == FailureKind.PRIVATE_ADDRESS || kind == FailureKind.UNSUPPORTED_ADDRESS;
  }

  private static int count(boolean yes) {
    return yes ? 1 : 0;
  }

  /**
   * The outcome of the attempts to reach a host.
   *
   * @param ever whether it was reached once
   * @param last whether it was the last time
   * @param failures how often it was not
   * @param slow whether that took long enough to believe it
   */
  private record Contact(boolean ever, boolean last, int failures, boolean slow) {

    static final Contact NONE = new Contact(false, false, 0, false);

    Contact with(boolean reached, boolean tookLong) {
      return new Contact(
          ever || reached, reached, failures + count(!reached), slow || (!reached && tookLong));
    }

    boolean isHopeless() {
      return !ever && (slow || failures >= TRIES_AT_ONCE);
    }
  }
}
