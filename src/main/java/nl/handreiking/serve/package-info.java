/**
 * The preview: a publication served from memory on this machine, that reads its files again when
 * they change, and shows in the page what is wrong with them. Alone listens to the network, on the
 * loopback address, and watches folders.
 */
@NullMarked
package nl.handreiking.serve;

import org.jspecify.annotations.NullMarked;
