package nl.handreiking.links.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.handreiking.links.web.Answer.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.0.3",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "2130706433",
        "127.1",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "fc00::1",
        "fdff::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1"
      })
  void refusesWhatIsNotPublic(String address) throws UnknownHostException {
    assertThat(HostGuard.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "223.255.255.255",
        "2a00:1450:4001::1",
        "64:ff9b::808:808",
        "::ffff:8.8.8.8"
      })
  void letsThePublicThrough(String address) throws UnknownHostException {
    assertThat(HostGuard.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void everyAddressOfAHostHasToBePublic() throws UnknownHostException {
    List<InetAddress> both =
        List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.8"));
    assertThat(new HostGuard(host -> both, false).objection("tweeslachtig.example"))
        .contains(new Failure(FailureKind.PRIVATE_ADDRESS, 0, "10.0.0.8"));
    assertThat(new HostGuard(host -> both, true).objection("tweeslachtig.example")).isEmpty();
  }
}
