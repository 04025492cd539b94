package nl.handreiking.links.web;

import java.util.Locale;

/** Why a request failed. */
public enum FailureKind {
  DNS,
  PRIVATE_ADDRESS,
  CONNECT_TIMEOUT,
  REFUSED,
  UNREACHABLE,
  RESET,
  /** Connected, and no answer in time. */
  TIMEOUT,
  /** The answer began, and did not end in time. */
  STALLED,
  /** The body is shorter than announced, or cannot be decompressed. */
  DAMAGED_BODY,
  /** The response is not valid HTTP. */
  MALFORMED,
  TLS_SELF_SIGNED,
  TLS_EXPIRED,
  TLS_INCOMPLETE,
  TLS_OTHER_HOST,
  TLS_OTHER,
  /** An address that cannot be requested, such as one with a scheme other than http and https. */
  UNSUPPORTED_ADDRESS;

  /** The name in reports, for instance {@code connect-timeout}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the host was never reached, as when this machine has no network. */
  public boolean isUnreached() {
    return this == DNS || this == CONNECT_TIMEOUT || this == REFUSED || this == UNREACHABLE;
  }

  /** Whether all the time was spent on waiting. */
  public boolean isSlow() {
    return this == CONNECT_TIMEOUT || this == TIMEOUT || this == STALLED;
  }
}
