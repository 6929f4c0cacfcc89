package org.bifolio.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bifolio.output.Assembly;
import org.bifolio.output.FormatFiles;
import org.bifolio.output.PartFiles;
import org.bifolio.output.Publication;
import org.bifolio.output.Report;
import org.bifolio.output.RunPlan;
import org.bifolio.write.RecordReader;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: all parts on all cores, then assemble, then the files that articles share, format by
 * format, and the single files, part by part, on all cores, then publish.
 *
 * <p>A part counts by a rename, so it is done once. The later steps start again from the beginning
 * when a run is resumed: they are cheap, and what they write is the same each time.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class ConvertJob {

    private static final String PART = "part";

    /** One unit of work, of a part or of a format, by its number. */
    private interface PartWork {
        void run(int part) throws Exception;
    }

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunRequest request;
    private final RunPlan plan;

    ConvertJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunRequest request,
            RunPlan plan) {
        this.repository = repository;
        this.transactions = transactions;
        this.request = request;
        this.plan = plan;
    }

    @Bean
    Job convert(TaskExecutor cores) {
        return new JobBuilder("convert", repository)
                .start(
                        partitioned(
                                "convert-parts",
                                plan.partNumbers(),
                                new PartConversion(request, plan)::convert,
                                cores))
                .next(step("assemble", this::assemble))
                .next(
                        partitioned(
                                "write-shared-files",
                                request.settings().formats().ofSharedFiles(),
                                this::writeSharedFiles,
                                cores))
                .next(partitioned("write-files", plan.partNumbers(), this::writeFiles, cores))
                .next(step("publish", this::publish))
                .build();
    }

    /** The job repository finds its tables in place, whoever asks for the database first. */
    @Bean
    static BeanPostProcessor schema() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource database) {
                    JobRepositorySchema.migrate(database);
                }
                return bean;
            }
        };
    }

    @Bean
    TaskExecutor cores() {
        int threads = Runtime.getRuntime().availableProcessors();
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(threads);
        executor.setMaxPoolSize(threads);
        executor.setThreadNamePrefix("part-");
        return executor;
    }

    private void assemble() throws Exception {
        new Assembly(
                        request.output(),
                        plan,
                        request.settings(),
                        new RecordReader()::read,
                        request.prune())
                .assemble();
    }

    private void writeFiles(int part) throws Exception {
        new PartFiles(request.output(), plan, request.settings().formats()).write(part);
    }

    private void writeSharedFiles(int format) throws Exception {
        new FormatFiles(
                        request.output(),
                        plan,
                        request.settings().formats(),
                        new RecordReader()::read)
                .write(format);
    }

    private void publish() throws Exception {
        Report.Time time =
                new Report.Time(
                        request.progress().seconds(), request.conversion().times().seconds());
        Publication.complete(request.output(), time);
        Publication.finish(request.output());
    }

    private Step step(String name, Action action) {
        Tasklet tasklet =
                (contribution, context) -> {
                    action.run();
                    return RepeatStatus.FINISHED;
                };
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private Step partitioned(String name, IntStream numbers, PartWork work, TaskExecutor cores) {
        Tasklet tasklet =
                (contribution, context) -> {
                    work.run(
                            context.getStepContext()
                                    .getStepExecution()
                                    .getExecutionContext()
                                    .getInt(PART));
                    return RepeatStatus.FINISHED;
                };
        int[] parts = numbers.toArray();
        Step worker =
                new StepBuilder(name + "-worker", repository)
                        .tasklet(tasklet, transactions)
                        .allowStartIfComplete(true)
                        .build();
        return new StepBuilder(name, repository)
                .partitioner(worker.getName(), partitioner(parts))
                .step(worker)
                .gridSize(Math.max(1, parts.length))
                .taskExecutor(cores)
                .allowStartIfComplete(true)
                .build();
    }

    private static Partitioner partitioner(int[] parts) {
        return size -> {
            Map<String, ExecutionContext> contexts = new HashMap<>();
            for (int part : parts) {
                ExecutionContext context = new ExecutionContext();
                context.putInt(PART, part);
                contexts.put("%05d".formatted(part), context);
            }
            return contexts;
        };
    }

    private interface Action {
        void run() throws Exception;
    }
}
