package nl.handreiking.links.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host; may take its time. */
@FunctionalInterface
public interface Resolver {

  /**
   * The machine's own, which remembers a host for half a minute (and a failure for ten seconds).
   */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * All addresses that the name stands for, at least one.
   *
   * @param host a name, or an address in any spelling; IPv6 within brackets
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
