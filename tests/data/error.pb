
œ
USER:RuntimeErroröTrace:

    Traceback (most recent call last):
      File "/usr/local/lib/python3/site-packages/flytekit/core/base_task.py", line 767, in dispatch_execute
        native_outputs = self.execute(**native_inputs)
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      File "/usr/local/lib/python3/site-packages/flytekit/core/python_function_task.py", line 214, in execute
        return self._task_function(**kwargs)
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      File "/app/sample_project/tasks.py", line 117, in fail
        raise ValueError(f"no model after attempt {attempt}: the loss is not a number")
    ValueError: no model after attempt 3: the loss is not a number

Message:

    ValueError: no model after attempt 3: the loss is not a number *ƒý‹Ø©ÉÌÁ