package org.bifolio.batch;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bifolio.output.OutputFolder;
import org.bifolio.output.OutputLock;
import org.bifolio.output.Publication;
import org.bifolio.output.RunPlan;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One run on one output folder: under its lock, resumed where an earlier one was cut off. */
public final class BatchRun {

    private static final Set<BatchStatus> RESUMABLE =
            EnumSet.of(BatchStatus.FAILED, BatchStatus.STOPPED);

    private final RunRequest request;
    private final OutputFolder output;

    public BatchRun(RunRequest request) {
        this.request = request;
        this.output = request.output();
    }

    /**
     * Lists the input, converts what is new or changed, and changes the output over.
     *
     * @throws IOException when the output folder cannot be written; the same run can be started
     *     again
     */
    public RunSummary run() throws IOException {
        Optional<OutputLock> lock = OutputLock.tryLock(output);
        if (lock.isEmpty()) {
            return summary(
                    RunSummary.Status.BUSY,
                    "Another run is writing to " + output.root() + ".",
                    0,
                    0);
        }
        try (OutputLock held = lock.get()) {
            Publication.finish(output);
            OutputFolder.delete(output.trash());
            RunPlan plan =
                    RunPlan.make(
                            output,
                            request.inputs().walk(request.standardInput(), output.spool()),
                            request.settings());
            if (request.prune() && plan.pages() == 0) {
                OutputFolder.delete(plan.folder());
                return summary(
                        RunSummary.Status.REFUSED,
                        "There is no page in the input, and --prune would empty "
                                + output.root()
                                + "; nothing was changed.",
                        0,
                        0);
            }
            request.progress().begin(plan.work());
            RunSummary summary =
                    plan.isNeeded(output, request.settings(), request.prune())
                            ? runJob(plan)
                            : summary(RunSummary.Status.DONE, "", plan.pages(), 0);
            if (summary.status() == RunSummary.Status.DONE) {
                OutputFolder.delete(plan.folder());
                OutputFolder.delete(output.trash());
                OutputFolder.delete(output.spool());
            }
            return summary;
        }
    }

    private RunSummary runJob(RunPlan plan) {
        try (ConfigurableApplicationContext context = start(plan)) {
            JobExecution execution =
                    launch(
                            context.getBean(Job.class),
                            context.getBean(JobOperator.class),
                            context.getBean(JobRepository.class),
                            plan);
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return summary(RunSummary.Status.DONE, "", plan.pages(), plan.work());
            }
            return summary(RunSummary.Status.FAILED, reason(execution), plan.pages(), plan.work());
        } catch (Exception e) {
            return summary(
                    RunSummary.Status.FAILED, Failure.describe(e), plan.pages(), plan.work());
        }
    }

    private ConfigurableApplicationContext start(RunPlan plan) {
        return new SpringApplicationBuilder(ConvertJob.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false) // it would wait for the parts; any moment is safe
                .properties(Map.of("bifolio.database", output.database().toString()))
                .initializers(
                        context -> {
                            context.getBeanFactory().registerSingleton("runRequest", request);
                            context.getBeanFactory().registerSingleton("runPlan", plan);
                        })
                .run();
    }

    /**
     * Starts the job, or resumes it; one that was killed still counts as running, and we hold the
     * lock, so it is not.
     */
    private JobExecution launch(
            Job job, JobOperator operator, JobRepository repository, RunPlan plan)
            throws Exception {
        for (long round = 1; ; round++) {
            JobParameters parameters = parameters(plan, round);
            JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
            if (last == null) {
                return operator.start(job, parameters);
            }
            if (last.getStatus().isRunning()) {
                return operator.restart(operator.recover(last));
            }
            if (RESUMABLE.contains(last.getStatus())) {
                return operator.restart(last);
            }
        }
    }

    /**
     * The same pages, settings and folder are the same job instance, which is resumed until it is
     * complete. Where it is complete and there is work all the same, somebody deleted what it left,
     * and a next round begins.
     */
    private JobParameters parameters(RunPlan plan, long round) {
        return new JobParametersBuilder()
                .addString("plan", plan.identity())
                .addString("output", output.root().toString())
                .addLong("round", round)
                .toJobParameters();
    }

    /** What went wrong first; that a step failed because a part of it did says nothing. */
    private static String reason(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .filter(thrown -> !(Failure.rootCause(thrown) instanceof JobExecutionException))
                .map(Failure::describe)
                .findFirst()
                .orElse("The job ended as " + execution.getStatus() + ".");
    }

    private RunSummary summary(RunSummary.Status status, String reason, long listed, long looked) {
        return new RunSummary(
                status,
                reason,
                listed,
                looked,
                Publication.report(output),
                request.progress().seconds());
    }
}
