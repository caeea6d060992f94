/**
 * A workload, and a program that measures it. They generate their input from a seed and run the packaged file as a
 * whole process.
 */
package org.tiermark.bench;
