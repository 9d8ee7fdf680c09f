/**
 * What a field of templates is to a plugin, and the port to what reads them. How a template is written and evaluated is none
 * of the API's business.
 */
@NullMarked
package dev.tocsin.api.template;

import org.jspecify.annotations.NullMarked;
