package org.tiermark.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A run of the packaged file whose main thread is stopped where a method begins and never goes on, however fast the
 * machine is; signals reach it. It ends with a signal, or when this is closed.
 */
final class HeldRun implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final Process process;

    private HeldRun(Process process) {
        this.process = process;
    }

    /**
     * Starts a run and waits until it is stopped; it has one processor, so that all is done by the thread that is.
     *
     * @param type the full name of the class with the method
     * @param time the method begins for this time, from 1
     */
    static HeldRun at(String type, String method, int time, PackagedFile program, String arguments) throws Exception {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(any -> any.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> settings = connector.defaultArguments();
        settings.get("localAddress").setValue("localhost");
        settings.get("timeout").setValue("" + PATIENCE);
        String address = connector.startListening(settings);
        String debugged = "-agentlib:jdwp=transport=dt_socket,suspend=y,address=" + address;
        HeldRun run = new HeldRun(program.start("-XX:ActiveProcessorCount=1 " + debugged, arguments));
        try {
            VirtualMachine machine = connector.accept(settings);
            ClassPrepareRequest ready = machine.eventRequestManager().createClassPrepareRequest();
            ready.addClassFilter(type);
            ready.enable();
            machine.resume();
            hold(machine, method, time);
            return run;
        } catch (Exception | Error failure) {
            run.close();
            throw failure;
        } finally {
            connector.stopListening(settings);
        }
    }

    private static void hold(VirtualMachine machine, String method, int time) throws InterruptedException {
        while (true) {
            EventSet events = Objects.requireNonNull(machine.eventQueue().remove(PATIENCE), "it is nowhere");
            for (Event event : events) {
                if (event instanceof BreakpointEvent) {
                    return;
                }
                if (event instanceof ClassPrepareEvent prepared) {
                    stopAt(prepared.referenceType(), method, time);
                }
            }
            events.resume();
        }
    }

    private static void stopAt(ReferenceType type, String method, int time) {
        BreakpointRequest stop = type.virtualMachine()
                .eventRequestManager()
                .createBreakpointRequest(type.methodsByName(method).get(0).location());
        stop.addCountFilter(time);
        stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        stop.enable();
    }

    /** Sends it a signal, by its name, and waits for its end. */
    void end(String signal) throws Exception {
        assertTrue(process.isAlive(), "it is over");
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + signal, "" + process.pid())
                        .start()
                        .waitFor());
        assertTrue(process.waitFor(PATIENCE, TimeUnit.MILLISECONDS), "it goes on");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
