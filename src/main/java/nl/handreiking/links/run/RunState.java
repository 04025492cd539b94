package nl.handreiking.links.run;

import java.time.Duration;
import java.util.List;

/**
 * How far a run is.
 *
 * @param done how many links of this round have a finding
 * @param total how many links this round has
 * @param slowRound whether this is the second look at what failed
 * @param hosts that have something to do, in the order in which they were first asked
 */
public record RunState(int done, int total, boolean slowRound, List<HostState> hosts) {

  public RunState {
    hosts = List.copyOf(hosts);
  }

  /**
   * What happens at one host.
   *
   * @param host name, and port when it is not the usual one
   * @param waiting requests that wait for their turn
   * @param inFlight requests under way
   * @param paused how long the host still wants to be left alone; zero when it does not
   */
  public record HostState(String host, int waiting, int inFlight, Duration paused) {}
}
