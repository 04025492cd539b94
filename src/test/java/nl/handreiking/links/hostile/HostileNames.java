package nl.handreiking.links.hostile;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.handreiking.links.web.Resolver;

/**
 * The names of the hostile cases. Our servers on 127.0.0.1 pass as public here, so that what is
 * really private can be refused in the same run; no name is looked up outside.
 */
public final class HostileNames implements Resolver {

  private static final String SOMEWHERE_PUBLIC = "93.184.215.14";

  @Override
  public List<InetAddress> resolve(String host) throws UnknownHostException {
    return switch (host) {
      case "127.0.0.1", "mijn_host.example" -> List.of(InetAddress.getByName(SOMEWHERE_PUBLIC));
      case "intern.example" -> List.of(InetAddress.getByName("192.168.1.10"));
      case "169.254.169.254", "2130706433" -> List.of(InetAddress.getByName(host));
      default -> throw new UnknownHostException(host);
    };
  }
}
