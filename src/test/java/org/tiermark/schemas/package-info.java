/** JSON Schemas held against what the program reads and writes, by a validator of another hand. */
package org.tiermark.schemas;
