package nl.handreiking.links.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handreiking.links.web.Answer.Failure;

/**
 * Looks a host up before each request, so at every hop, and refuses one that has an address that is
 * not public. Spellings of an address in octal or as one number do not matter: what counts is what
 * they resolve to.
 *
 * <p>The HTTP client looks the same host up again. Java remembers an answer for half a minute, so
 * that it connects to the addresses that were looked at here; that is also why nothing is
 * remembered here for longer.
 */
final class HostGuard {

  /** IANA's special-purpose ranges that are not globally reachable, and multicast. */
  private static final List<Range> CLOSED =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 3),
          Range.of("::", 127),
          Range.of("100::", 64),
          Range.of("2001:db8::", 32),
          Range.of("fc00::", 7),
          Range.of("fe80::", 10),
          Range.of("fec0::", 10),
          Range.of("ff00::", 8));

  /** IPv6 ranges that carry an IPv4 address, with the place of its first byte. */
  private static final List<Carrier> CARRIERS =
      List.of(
          new Carrier(Range.of("::", 96), 12),
          new Carrier(Range.of("64:ff9b::", 96), 12),
          new Carrier(Range.of("64:ff9b:1::", 48), 12),
          new Carrier(Range.of("2002::", 16), 2));

  private final Resolver resolver;
  private final boolean allowPrivate;

  HostGuard(Resolver resolver, boolean allowPrivate) {
    this.resolver = resolver;
    this.allowPrivate = allowPrivate;
  }

  /** Why this host is not asked, if it is not. May take its time. */
  Optional<Failure> objection(String host) {
    List<InetAddress> addresses;
    try {
      addresses = resolver.resolve(host);
    } catch (UnknownHostException unknown) {
      return Optional.of(new Failure(FailureKind.DNS, 0, Failures.words(unknown)));
    }
    return allowPrivate
        ? Optional.empty()
        : addresses.stream()
            .filter(address -> !isPublic(address))
            .findFirst()
            .map(HostGuard::refusal);
  }

  private static Failure refusal(InetAddress address) {
    return new Failure(FailureKind.PRIVATE_ADDRESS, 0, address.getHostAddress());
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (CLOSED.stream().anyMatch(range -> range.holds(bytes))) {
      return false;
    }
    return !(address instanceof Inet6Address)
        || CARRIERS.stream()
            .filter(carrier -> carrier.range.holds(bytes))
            .allMatch(carrier -> isPublic(carrier.carried(bytes)));
  }

  private static final class Range {

    private final byte[] start;
    private final int bits;

    private Range(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static Range of(String start, int bits) {
      return new Range(parsed(start).getAddress(), bits);
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      int whole = bits / 8;
      int mask = (0xFF00 >> (bits % 8)) & 0xFF;
      return Arrays.equals(address, 0, whole, start, 0, whole)
          && (mask == 0 || (address[whole] & mask) == (start[whole] & mask));
    }
  }

  private record Carrier(Range range, int at) {

    Inet4Address carried(byte[] address) {
      try {
        byte[] bytes = Arrays.copyOfRange(address, at, at + 4);
        return (Inet4Address) InetAddress.getByAddress(bytes);
      } catch (UnknownHostException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private static InetAddress parsed(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
