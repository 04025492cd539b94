package nl.handreiking.links.run;

import java.time.Duration;
import java.util.function.Consumer;
import nl.handreiking.links.web.WebAddress;

/**
 * One request that waits for its turn.
 *
 * @param limit network time
 * @param first whether it jumps the queue, since it continues a chain that has begun
 * @param then gets the reply, once, unless the run ends before
 */
record Request(WebAddress address, Duration limit, boolean first, Consumer<Reply> then) {}
