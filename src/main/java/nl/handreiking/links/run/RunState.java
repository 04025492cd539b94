package nl.handreiking.links.run;

import java.time.Duration;
import java.util.List;

/**
 * How far a run is.
 *
 * @param done how many links of this round have a finding
 * @param total how many links this round has
 * @param slowRound whether this is the second pass, over the pages that failed
 * @param hosts that have something to do, in the order in which they were first asked
 */
public record RunState(int done, int total, boolean slowRound, List<HostState> hosts) {

  public RunState {
    hosts = List.copyOf(hosts);
  }

  /**
   * The state of one host.
   *
   * @param host name, and port when it is not the usual one
   * @param waiting queued requests
   * @param inFlight requests in flight
   * @param paused how much longer the host asked us to wait (Retry-After), or zero
   */
  public record HostState(String host, int waiting, int inFlight, Duration paused) {}
}
