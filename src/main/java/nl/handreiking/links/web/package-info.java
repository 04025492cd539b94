/**
 * The one place that talks to the network: addresses, and a single request with its answer.
 * Whatever a server does becomes a value, in time and in bounded memory.
 */
@NullMarked
package nl.handreiking.links.web;

import org.jspecify.annotations.NullMarked;
