# IR level Instrumentation Flag
:ir
../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_113ReadSmallFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
950994588994238861
13
131964
131964
0
0
131964
131964
0
0
0
0
0
0
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_15KeyOfENS_10BorrowedFdEi
732038794114862378
8
28172
0
0
28172
43
43
43
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_18ReadStatEiRNS_12ProcessFactsE
338375134438895146
27
0
65960
18578335
65960
55810
65960
65960
65960
65960
65960
65960
65960
65960
65960
65960
65960
65960
0
0
0
0
0
0
0
0
0
0

../../daemon/base/reason.cc:_ZN6lessor12_GLOBAL__N_13CutB5cxx11EN4absl7debian311string_viewEm
1085769281660219001
15
972276
0
0
0
0
39181
0
0
0
0
0
0
0
0
972276

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_0JRKNS0_6StatusEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
393568427447118434
13
20001
20001
0
0
20001
0
0
0
0
0
0
0
0

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_1EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
844982798192823921
4
23862
334001
23862
23862

../../daemon/cleanup/cleanup_registry.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor15CleanupRegistry14OnSessionEndedENS3_2IdINS3_10SessionTagEEEE3$_0NS0_6StatusEJRSt6vectorISt7variantIJNS3_12CleanupState5StartENSC_5RestsENSC_4DiesENSC_4EndsENSC_5CleanEEESaISI_EEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
418763370390987663
9
42207
540839
540839
30710
4033
4033
24009
24009
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:7856
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:36
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E10_M_managerERSt9_Any_dataRKSV_St18_Manager_operation
599005163736943892
10
57548
57548
0
0
0
57548
57548
0
0
0

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E9_M_invokeERKSt9_Any_dataS4_
742261418966908927
1
57548

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_111ResolvePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKSt6vectorIS6_SaIS6_EERNS_7journal10RemoveDeedE
83485687283889043
46
0
10010
0
2083356
1582527
1051688
1582527
0
1562517
520839
1602537
1562517
114219
406620
114219
406620
0
520839
10010
0
0
520839
520839
0
520839
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
1:114219
1
2:406620
2
3:1572517
17:10010

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_112CheckLengthsERKN6google8protobuf16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEE
181107444155640234
13
20000
0
0
20000
0
0
0
0
0
0
0
0
10000

../../daemon/cleanup/worker_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor12WorkerRunner3RunERKNS3_8IdentityENS3_13CleanupRunner4StepENS0_12AnyInvocableIFvRKNS0_6StatusEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESJ_
811594939830459089
3
10001
129985
10001
1
0
1
2
** External Symbol **:10000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSR_RKNS_6system10error_codeEm
920934249611708729
13
33863
0
0
0
33863
0
0
0
0
0
0
0
0
1
0
2
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
11335
29367
101584
33863
11335
0
0
0
22528
1
0
1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS3_8IdentityESt6vectorINS3_13CleanupRunner4StepESaISA_EEN4absl7debian312AnyInvocableIFvRKS8_INSE_6StatusESaISG_EEbEEEE3$_0EC2EOSO_
118734428831094304
3
67718
0
0
2
0
1
7
** External Symbol **:37580
** External Symbol **:20000
** External Symbol **:6142
** External Symbol **:1997
** External Symbol **:1996
** External Symbol **:2
** External Symbol **:2
1
1
0

../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
238984484656208796
3
10444004
0
0

../../daemon/lease/pool_state.cc:_ZN6lessor12_GLOBAL__N_15EraseINS_2IdINS_9WaiterTagEEEEEvT_RN4absl7debian313InlinedVectorIS5_Lm2ESaIS5_EEE
591567704067325619
6
2838081
0
0
0
2361003
2361003

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection5ResetENS_8MonoTimeE
1144816362663718758
41
0
117515
117515
117515
117515
117515
0
117515
117515
0
0
0
0
0
0
0
0
0
117515
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection7PerformENS_6ErrandENS_8MonoTimeE
1058748306461764994
64
10000
0
0
1000
10000
10000
9000
0
1000
10000
9000
1000
9000
0
10000
9000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
0
0
0
0
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection12opened_underEv
742261418966908927
1
989733

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection17ResetsOverTheWireEv
742261418966908927
1
117515

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection2fdEv
742261418966908927
1
242923

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection5factsB5cxx11Ev
742261418966908927
1
204220

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection8greetingB5cxx11Ev
238984482966880379
3
24646
0
24646

../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection5ResetENS_8MonoTimeE
643102577486414019
44
0
148870
0
148870
148870
148870
0
148870
0
0
148870
148870
0
148870
148870
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
8
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection17ResetsOverTheWireEv
742261418966908927
1
148870

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
529382780668595694
25
282564
0
0
0
282564
282564
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
170476
394188
847692
282564
170476
112088

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail7binder1IZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS_6system10error_codeEEclEv
134732432274165081
4
282564
0
282564
282564

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_17SendAllENS_10BorrowedFdEN4absl7debian311string_viewENS_8MonoTimeERKNS_5ClockE
335844076201392179
43
0
0
279230
0
279230
0
279230
0
0
0
279230
0
0
0
279230
279230
0
0
0
279230
0
0
279230
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_18AwaitEofENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_8MonoTimeERKNS_5ClockE
753738990290920368
74
2025
0
0
0
2497
0
0
4522
2025
2497
0
2025
2025
0
2497
2497
0
0
0
2497
0
0
2497
2497
2025
2025
1522
2497
0
671
0
0
0
0
0
0
2497
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
0
0
0
0
0
0
0
0
0
0
1
1
2
1:1826
6:671

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
282564

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
1063705159172739859
3
282564
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7AcquireENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISP_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
57619026536823569
15
0
0
0
2838081
2838081
0
2838081
2838081
0
0
0
2828081
2828081
0
0
1
1
1
2
1:2828081
8:10000

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7ReleaseENS3_2IdINS3_8LeaseTagEEENS5_INS3_10SessionTagEEENS3_8LeaseEndEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISM_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
93478049419490793
8
2829382
0
0
0
0
0
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool8CarryOutERNS4_7EffectsEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISI_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
607699196633919449
4
227426
1704051
1931477
1931477

../../daemon/pool/pool_work.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool6DoWorkENS4_4TaskEE3$_1vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
742261418966908927
1
266385

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
135188632491156958
7
0
55641
824616
274872
0
0
274872

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb
52047012496527468
9
274872
0
274872
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS5_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS9_IvSB_EESB_T0_T1_
24907924229323779
69
0
274872
274872
274872
0
26783
274872
274872
274872
274872
0
274872
0
0
274872
274872
274872
0
0
0
0
274872
274872
0
0
26783
0
0
26783
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio8dispatchINS0_15any_io_executorEZNS0_6detail20co_spawn_entry_pointIS2_ZN6lessor4Pool5StartENS6_4TaskEE3$_1NS3_16detached_handlerEEENS0_9awaitableINS3_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EEDaRKSC_OSG_NS0_10constraintIXoosr9execution11is_executorISC_EE5valuesr11is_executorISC_EE5valueEiE4typeE
46133820700049764
17
0
0
274872
274872
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:149032
** External Symbol **:107313
** External Symbol **:10016
** External Symbol **:1335
** External Symbol **:1023
** External Symbol **:944
** External Symbol **:829
** External Symbol **:804
** External Symbol **:644
** External Symbol **:280
** External Symbol **:280
** External Symbol **:264
** External Symbol **:253
** External Symbol **:200
** External Symbol **:190
** External Symbol **:189
** External Symbol **:178
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE:168
** External Symbol **:114
** External Symbol **:105
** External Symbol **:93
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
0
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor6Client7AcquireEvE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
784007058953177093
2
580078
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_
784007056844089447
2
2900390
2320312

../../daemon/relay/postgres_carry.cc:_ZN6lessor12_GLOBAL__N_111EncodingKeyB5cxx11EN4absl7debian311string_viewE
1096621587798047741
5
22341
16248
4062
0
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
3601
1961317
1961317
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_JNS0_8StatusOrISB_EEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
460907781963933105
18
57548
0
57548
57548
0
57548
0
57548
57548
57548
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESC_
238984481558059729
3
1964919
3929838
1964919

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESK_
238984481558059729
3
57548
115096
57548

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPS9_RKNS_6system10error_codeEm
135188633676128769
7
12048
12048
12048
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
11778
23621
36141
12048
11778
270

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
27076
0
0
0
0
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
367
1262
81228
27076
367
0
0
26709
0
1
0
1
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS_6system10error_codeEEclEv
510851646498932131
12
0
27076
27076
27076
27076
27076
0
0
0
0
0
27076

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
920543277948080993
14
60733
0
60733
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
927205938956840995
10
59935
120099
182170
60733
59935
0
0
0
798
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
96682
0
0
10115
0
96682
96682
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
7
** External Symbol **:7899
** External Symbol **:850
** External Symbol **:650
** External Symbol **:587
** External Symbol **:76
** External Symbol **:47
** External Symbol **:6
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
87592
178351
290046
96682
87592
0
0
9090
0
1
0
1
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder0IZN6lessor16AttachConnection4PostENS4_5FrameEE3$_0EC2EOS7_
700171237096560160
3
19084
102353
102353
1
1
1
2
9:98065
5:4284

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection11LookForReadEvE3$_0NS_6system10error_codeEEclEv
231012524683735702
13
0
86567
96682
96682
86567
86567
10115
28
86539
86539
0
10115
28

../../daemon/serve/attach_output.cc:_ZN9__gnu_cxx5__ops12_Iter_negateIZNK6lessor16AttachConnection9StillHeldERKNS3_5FrameEE3$_0EclIPKNS2_2IdINS2_8LeaseTagEEEEEbT_
238984482353853237
3
1961717
1961717
1961717

../../daemon/serve/attach_output.cc:_ZZN6lessor16AttachConnection4PostENS0_5FrameEEN3$_0clEv
564099568414397530
12
9542
0
1001
0
51191
51191
0
0
0
0
0
0
1
1
1
2
9:49049
5:2142

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
974670606498706273
6
27076
27076
0
0
0
0

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
401
963
81228
27076
401
26675

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0JNSF_ISt6vectorINS3_2IdINS3_9ActionTagEEESaISP_EEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
96213847742061431
12
444180
96659
0
57548
57548
57548
0
0
0
0
0
0
1
0
2
0
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESN_
811594939830459089
3
57548
57548
57548
1
0
1
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN6lessor12_GLOBAL__N_110CheckBatchEiN4absl7debian311string_viewE
948827211736964709
7
57548
0
0
0
0
0
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
1108079927179970565
2
580078
0
1
0
3
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE
1063705159172739859
3
580078
0
0

../../daemon/serve/driver_sessions.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS2_9PoolRelayEEE3$_1EclINS_17__normal_iteratorIPSt8weak_ptrIS5_ESt6vectorISE_SaISE_EEEEEEbT_
631255614979823680
6
97579
97579
97579
97579
0
0

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv
742261418966908927
1
97926

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
97926

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
97926

../../daemon/serve/driver_sessions.cc:_ZSt11make_sharedIN6lessor12_GLOBAL__N_112DriverHolderEJRNS0_13LeaseHandlersESt10shared_ptrINS0_13DriverSessionEERKS5_INS0_4PoolEEEES5_IT_EDpOT0_
844982798841373922
4
97926
0
97926
0

../../daemon/serve/grpc_call.cc:_ZN6lessor12_GLOBAL__N_113MetadataValueERKN4grpc21CallbackServerContextEPKc
238984483330483131
3
1120516
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
523456431386674063
36
278330
3679
0
0
279002
279002
278329
673
673
673
0
0
0
278330
278330
278330
278330
673
278330
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESH_
238984481558059729
3
282677
565330
282677

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_14DoneEPN4grpc21CallbackServerContextERKN4absl7debian36StatusE
948827210588824755
7
0
0
0
277818
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6FinishEN4grpc6StatusE
940194801699046639
13
282680
4352
0
0
195630
82702
82702
82702
82702
0
0
0
0
1
1
2
1
1:82630
1
1:82702

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6ReturnEPN4grpc21CallbackServerContextERN5boost4asio10io_contextESt6vectorINS_14PendingAcquireESaISA_EE
236218871729311441
27
87054
0
195629
195627
0
0
0
0
0
87054
195627
195627
195626
195627
195626
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
1:195626
1
1:195625

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor18InternalInlineableEv
742261418966908927
1
178405

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor6OnDoneEv
1124680651873033115
3
87053
87053
87053

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
282680

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
264495434334222266
4
282680
0
0
282680
1
0
1
0

../../daemon/serve/grpc_peers.cc:_ZN6lessor12_GLOBAL__N_18NumberOfEN4absl7debian311string_viewE
484499721381281427
7
571354
571354
571355
571355
571355
0
571353

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0JSL_EEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
160504896934311749
38
0
0
0
0
7280
1
2820800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
2
** External Symbol **:3679
** External Symbol **:3601
1
** External Symbol **:1
0
24
** External Symbol **:606189
** External Symbol **:514347
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87482
** External Symbol **:76376
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0JONSG_INS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
960740542685181655
21
7281
2240722
2240722
2240721
0
0
2240721
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
2
** External Symbol **:3679
** External Symbol **:3602
0
13
** External Symbol **:606189
** External Symbol **:514347
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:87480
** External Symbol **:76375
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESR_
811594939830459089
3
2828075
8493886
2828075
1
0
1
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92851
** External Symbol **:91212
** External Symbol **:87479
** External Symbol **:80054
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESO_
811594939830459089
3
2247996
4495936
2247996
1
0
1
13
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92851
** External Symbol **:87479
** External Symbol **:80054
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_
287486627821597733
6
97926
0
0
0
0
0

../../daemon/serve/session.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor7Session10RemoveSinkEPKNS2_9EventSinkEE3$_0EclIPSt8weak_ptrIS4_EEEbT_
484499718774476189
7
15028
15028
15028
15028
15028
0
0

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail12wait_handlerIZZN6lessor15SessionRegistry8ArmTimerEvENK3$_0clEvEUlRKNS_6system10error_codeEE_NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
5234
10468
15978
5326
5239
87

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZN6lessor15SessionRegistry8ArmTimerEvE3$_0EESaIvEE3ptr5resetEv
391331302064637547
6
5429
10858
16327
5443
5429
14

../../daemon/serve/session_registry.cc:_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPN6lessor15SessionRegistry4ViewESt6vectorIS4_SaIS4_EEEElNS0_5__ops15_Iter_comp_iterIZNKS3_4ListEvE3$_0EEEvT_SE_T0_T1_
744640999356683062
17
14599
14768
9928
0
0
0
0
124
102
70
72
66
63
498
0
0
0

../../daemon/serve/statement_runner.cc:_ZN33boost_asio_handler_invoke_helpers6invokeIN5boost4asio6detail7binder0IZN6lessor15StatementRunner3RunERKNS5_8IdentityERKNS5_7journal13StatementDeedEN4absl7debian38DurationENSF_12AnyInvocableIFvRKNSF_6StatusEEEEE3$_0EESO_EEvRT_RT0_
354416831054158231
12
0
0
0
0
10000
10000
10000
10000
0
0
0
0
2
0
3
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
2
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN33boost_asio_handler_invoke_helpers6invokeIN5boost4asio6detail7binder0IZZN6lessor15StatementRunner5StartENS6_4TaskEEN3$_0clEN4absl7debian38StatusOrINS5_12GrantedLeaseEEEEUlvE_EESF_EEvRT_RT0_
466521770646546697
35
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
0
0
0
1
** External Symbol **:10000
0
0
0
1
** External Symbol **:10000
0
0
1
4
0
0
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
216035509240671496
40
10000
10000
0
0
10000
10000
0
0
0
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
7
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
971686720289399302
6
10000
30053
10000
0
0
0
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner3RunERKNS4_8IdentityERKNS4_7journal13StatementDeedEN4absl7debian38DurationENSE_12AnyInvocableIFvRKNSE_6StatusEEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
9912
19908
30000
10000
9912
0
0
0
88
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner6FinishENS5_4TaskERKN4absl7debian36StatusEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
4406
14276
29904
9968
4406
0
0
0
5562
1
0
1
1
** External Symbol **:9968

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZZN6lessor15StatementRunner5StartENS5_4TaskEEN3$_0clEN4absl7debian38StatusOrINS4_12GrantedLeaseEEEEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
4346
12176
30000
10000
4346
0
0
0
5654
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner3RunERKNS3_8IdentityERKNS3_7journal13StatementDeedEN4absl7debian38DurationENSD_12AnyInvocableIFvRKNSD_6StatusEEEEE3$_0EC2EOSM_
1107797010179858096
5
0
20000
20000
20000
20000
2
0
1
1
** External Symbol **:20000
1
2
1
1:20000
1
1:20000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner6FinishENS4_4TaskERKN4absl7debian36StatusEE3$_0EC2EOSC_
1107797010179858096
5
0
19936
19936
19936
19936
2
0
1
1
** External Symbol **:19936
1
2
1
1:19936
1
1:19936

../../daemon/serve/statement_runner.cc:_ZN6lessor12_GLOBAL__N_113CheckProtocolERKNS_4PoolERKNS_7journal13StatementDeedE
1016330303447263128
21
0
0
0
20000
20000
0
20000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
2
1
** External Symbol **:20000
0
1
1
1
8:20000

../../daemon/serve/statement_runner.cc:_ZZN6lessor15StatementRunner6FinishENS0_4TaskERKN4absl7debian36StatusEEN3$_0clEv
354416831054158231
12
0
0
0
0
9968
9968
9968
9968
0
0
0
0
2
0
3
1
** External Symbol **:9968
1
** External Symbol **:9968
0
1
2
1
1:9968
1
1:9968

../../daemon/serve/statement_runner.cc:_ZZZN6lessor15StatementRunner5StartENS0_4TaskEEN3$_0clEN4absl7debian38StatusOrINS_12GrantedLeaseEEEENUlvE_C2EOS8_
1004001196368232111
6
0
30000
30000
30000
30000
30000
2
0
1
1
** External Symbol **:30000
1
2
1
1:30000
1
1:30000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_111IsOneColumnEN4absl7debian311string_viewE
287486626169361976
6
119276
119276
119276
119276
119276
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_116StatementChecker4TakeERN4absl7debian311string_viewE
334718834030070380
63
0
38000
0
0
0
10000
28000
0
10000
10000
0
0
0
0
10000
0
0
0
0
0
0
0
0
10000
0
0
0
10000
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
1:10000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_121IsAnyTransactionStateEN4absl7debian311string_viewE
274880685669328004
9
117515
0
117515
117515
0
117515
0
0
0
1
1
3
1
1:117515
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script11AddCompleteEN4absl7debian311string_viewES5_b
790715555944604135
17
354306
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script8AddNonceEN4absl7debian311string_viewE
338375138503212851
23
119276
119276
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
257897323915352294
53
0
0
0
0
0
0
0
0
26272
0
117515
145548
0
0
119276
0
0
0
0
0
236791
0
0
1064679
827888
0
827888
827888
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
19
** External Symbol **:107249
** External Symbol **:107144
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:231
** External Symbol **:223
** External Symbol **:200
** External Symbol **:200
** External Symbol **:184
** External Symbol **:160
** External Symbol **:75
** External Symbol **:63
** External Symbol **:56
** External Symbol **:42
** External Symbol **:18
** External Symbol **:14
** External Symbol **:14
** External Symbol **:7
1
1
3
9:354306
1:354306
33:119276

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17CheckerD0Ev
974670606888626992
7
119276
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZNK6lessor8postgres12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
121851
0

../../daemon/wire/postgres_exchange.cc:_ZNO6lessor8postgres12_GLOBAL__N_16Script5BuildEv
419242269708342281
5
119276
0
0
0
0
1
1
1
0

../../daemon/wire/postgres_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor8postgres12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
526351406895111856
5
238552
0
2594135
0
2594135
1
1
2
0
3
9:1059396
1:827888
2:706851

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
798733565090940266
4
1768008
0
0
1185716

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE9push_backEOS3_
31819176572290603
7
471821
592858
592858
473582
0
119276
0

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EED2Ev
287486628911104147
5
1064679
119276
1064679
357828
119276

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_16Reader4ReadEN4absl7debian311string_viewE
1085734991727929965
346
119816
96308
1966
0
4768
0
4768
0
98274
98274
98274
98274
0
245172
0
0
0
0
0
0
0
16144
0
99874
0
120098
242763
120098
98274
0
99874
0
32314
2247
16144
800
0
0
0
0
868
16144
800
14544
14544
14544
0
6774
0
12732
14544
32314
0
14544
14544
0
98274
14535
14535
3016
12505
0
0
0
0
0
64
0
0
0
0
360
0
0
9
0
96308
0
4839
1600
800
0
0
0
0
0
0
0
0
360
0
9
98274
0
71
0
0
4839
14178
1600
1600
96308
0
0
0
0
0
800
800
0
9
98274
0
0
0
0
1600
1600
800
0
0
1600
1600
0
1600
0
1600
800
800
0
0
1600
0
0
0
9
0
1600
0
0
1600
0
0
0
0
1600
0
800
0
0
0
0
0
0
0
0
0
0
800
800
0
0
0
0
0
0
0
9
0
0
0
0
0
0
9
800
0
0
800
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
25200
0
0
1
1
2
0
0

../../daemon/wire/postgres_statement.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor8postgres12_GLOBAL__N_15IsAnyILm7EEEbRKNS3_5Lexer5TokenERKSt5arrayIN4absl7debian311string_viewEXT_EEEUlSD_E_EclIPKSD_EEbT_
567185241356000929
5
685952
68659
7025
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script3AddESt16initializer_listIN4absl7debian311string_viewEENS0_5Reply4TypeES6_
353184621392049504
20
0
0
0
0
0
298824
298824
148870
0
0
0
0
0
0
0
0
0
0
149954
0
1
0
2
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script8AddLoginERKNS0_5LoginE
5832819511053335
10
0
0
0
149174
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
578603165900714755
52
0
0
0
0
0
0
0
0
0
298824
0
0
0
149954
0
0
149954
304
0
298824
0
298520
0
0
298520
298520
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
298824
2
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E9_M_invokeERKSt9_Any_dataOS2_:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
1
1
3
32:149346
5:148870
4:304

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev
742261418966908927
1
149954

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD2Ev
650973721010996736
9
149954
0
0
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
148725
0

../../daemon/wire/redis_exchange.cc:_ZNO6lessor5redis12_GLOBAL__N_16Script5BuildENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
182452574567503141
10
0
0
304
149954
149954
304
149954
149954
0
0
1
1
3
1
9:304
1
1:149954
1
1:149954

../../daemon/wire/redis_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor5redis12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
942461684070177769
6
149346
0
0
298348
0
298348
1
1
2
0
3
6:297740
5:304
1:304

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
971686721911472560
6
148870
0
0
0
597648
0
1
0
1
0

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EED2Ev
716669423203219153
7
298824
304
149346
298824
449862
149954
0
1
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E10_M_managerERSt9_Any_dataRKSG_St18_Manager_operation:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40

../../daemon/wire/redis_replies.cc:_ZN6lessor5redis12_GLOBAL__N_19EndOfLineEN4absl7debian311string_viewE
421769325882832872
19
0
912
2030030
0
0
6
0
0
0
2031710
2030798
768
768
2030948
6
0
6
0
6

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1931477
0
0
0
0
0

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEaSEOS6_
759225736425870712
7
0
1931476
0
0
0
0
0
1
0
1
0

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE5eraseEPKS4_
62306916364107249
5
2838081
0
0
2838081
2838081

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE7emplaceIJRKS4_EEEPS4_PS8_DpOT_
62306916364107249
5
2838081
0
0
2838081
2838081

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEC2EOS6_
536873291930531704
3
276989
47243
573728

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1194699
0
47243
0
0
47243

_ZN4absl7debian313InlinedVectorIN6lessor9PoolState9ReturningELm4ESaIS4_EE5eraseEPKS4_
62306916364107249
5
1943124
0
0
1943124
1943124

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS5_EEC2EOS7_
536873291930531704
3
5883206
300
12207290

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor4PoolEELm2ESaIS5_EE5clearEv
37730075250367387
4
18815
32851
0
32852

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE5clearEv
37730075250367387
4
1389
32851
257
32594

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE8pop_backEv
886271540078755313
4
2819411
0
0
2242962

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5clearEv
759225738327371164
7
12395
0
0
12395
32852
0
32851
1
0
1
0

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5eraseEPKS5_S9_
917515344453551464
7
15028
12048
0
0
0
27076
27076

_ZN4absl7debian313hash_internal15MixingHashState18combine_contiguousES2_PKhm
974670608092264214
6
208508
12932
33869
63304
0
0

_ZN4absl7debian313hash_internal15MixingHashState4hashIN6lessor14DriverSessions3KeyELi0EEEmRKT_
742261418966908927
1
98840

_ZN4absl7debian316strings_internal13JoinAlgorithmIN9__gnu_cxx17__normal_iteratorIPKNS0_11string_viewESt6vectorIS5_SaIS5_EEEEvEENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_SI_S5_NS1_11NoFormatterE
778158784458563362
9
540849
540849
520839
520839
520839
0
0
0
0
1
1
3
2
17:500829
9:20010
1
1:540849
4
2:406620
1:114219
4:18000
3:2010

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
65960

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEppEv
287486625236830836
5
131998
7127278
131998
0
0

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
2083396

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEppEv
391331303637459772
6
6292167
2083435
6292206
2083435
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor10GrantReplyEED2Ev
287486626356123159
6
18164
6443154
7281
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor11CredentialsEED2Ev
1096621589607286955
6
0
125752
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12GrantedLeaseEED2Ev
287486626356123159
6
30272
9996641
14561
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEEC2IJRKS5_EEENS0_10in_place_tEDpOT_
1096621587544990400
5
2268003
0
0
2268003
2268003

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEED2Ev
287486626356123159
6
0
2268001
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12ProcessFactsEED2Ev
1096621589607286955
6
0
57548
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15CleanupRegistry9NewActionEED2Ev
287486626356123159
6
0
540839
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15ExchangeChecker7VerdictEED2Ev
1096621589607286955
6
0
611004
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15SessionHandlers6OpenedEED2Ev
287486626356123159
6
0
37934
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor16DescriptorBudget5ShareEED2Ev
287486626356123159
6
0
98273
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEC2INS0_6StatusELi0EEEOT_
798733566313671738
5
2838040
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEED2Ev
1096621589607286955
6
0
8514213
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEaSEOS7_
287486627754924235
6
2838081
0
2838081
0
2838081
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v115ReleaseResponseEED2Ev
287486626356123159
6
50
2237883
50
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v123RegisterCleanupResponseEED2Ev
287486626356123159
6
0
115096
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEE6AssignIS4_EEvOT_
567185241798430527
5
27076
0
0
27076
27076

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEED2Ev
135188632761322416
8
1
55248
1
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5ClaimEED2Ev
391331300747575406
7
0
2248002
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5redis11ReplyWalker5PieceEED2Ev
1096621589607286955
6
0
4060828
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE12AssignStatusINS0_6StatusEEEvOT_
974670607938653635
7
33901
33901
0
33901
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE6AssignIS5_EEvOT_
647472251975512235
12
0
33901
33901
0
0
0
0
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEED2Ev
287486626356123159
6
22
67802
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal4DeedEED2Ev
287486626356123159
6
0
540839
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor8UniqueFdEED2Ev
135188632761322416
8
0
39172
0
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataINS0_8DurationEED2Ev
1096621589607286955
6
0
2248363
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPN6lessor4SlotEED2Ev
1096621589607286955
6
0
2830076
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor6HolderEEED2Ev
287486626356123159
6
0
97926
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor7SessionEEED2Ev
287486626356123159
6
0
1120961
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt6vectorIN6lessor2IdINS4_9ActionTagEEESaIS7_EEED2Ev
391331300747575406
7
0
115096
0
57548
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt7variantIJN6lessor8postgres17EncryptionRequestENS5_11SwapRequestENS5_12CancelPacketENS5_13StartupPacketEEEED2Ev
287486626356123159
6
0
97076
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis13CommandCutter5PieceEEED2Ev
1096621589607286955
6
0
8120970
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis5ReplyEEED2Ev
93478046478300664
8
0
298824
0
298824
0
149346
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres13MessageWalker5PieceEEED2Ev
1096621589607286955
6
0
38000
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres7MessageEEED2Ev
93478046478300664
8
0
1208466
0
1182194
0
356067
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalISt7variantIJN6lessor8postgres17EncryptionRequestENS6_11SwapRequestENS6_12CancelPacketENS6_13StartupPacketEEEEED2Ev
391331300747575406
7
0
97384
0
97384
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIbED2Ev
1096621589607286955
6
0
1353281
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataImED2Ev
1096621589607286955
6
19432
161775
19432
0
0
0

_ZN4absl7debian317optional_internal23optional_data_dtor_baseINS0_4CordELb0EE8destructEv
536873291934996280
4
15285
15285
15285
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
1515220
4033

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEEixIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
238984481867023963
3
5668882
2262439
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
560504
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
5661973
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
540839
540839

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
540839
540839

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
567185239622700885
5
2099811
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEEixIjS7_EEDTclsrT0_5valueclL_ZSt9addressofISF_EPT_RSL_EclL_ZSt7declvalIRSF_EDTcl9__declvalISL_ELi0EEEvEEEEERSE_
238984481867023963
3
540839
7
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor10ProcessKeyENS4_12ProcessWatch7ProcessEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S7_EEE4findIS5_EENSI_8iteratorERSF_m
1031809831093269618
8
162886
0
0
163452
566
163452
0
162886

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor14DriverSessions3KeyESt8weak_ptrINS4_13DriverSessionEEEENS0_13hash_internal4HashIS6_EESt8equal_toIS6_ESaISt4pairIKS6_S9_EEE4findIS6_EENSK_8iteratorERSH_m
830659416012626634
10
97851
1050
97851
1050
97851
98273
422
98273
0
97851

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
1515340
1521317
4153
1515220
4033
10130
120

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
55962
268
268
55962
0
55962
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
32852
125
32852
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
32852
32850
32852
32820

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
32977
1937
32977
32852
32852
1937
125

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1169540
646
646
1188982
19442
1188972
10

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
32852
32852
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
178
135
1
1
1
6
17:98
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2262439
20
2262439
842
296
0
296

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2262439
2228763
2244596
2223356

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
5692627
3498663
2286184
5668882
2262439
92220
23745

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2840968
944
944
2856868
15900
2856858
10

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE14prepare_insertEm
948827213067447227
7
32852
137
32852
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE15erase_meta_onlyENSL_14const_iteratorE
679210745886084866
4
32852
32848
32851
32819

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE22find_or_prepare_insertIS7_EESH_ImbERKT_
974670606308651943
7
32989
2082
32989
32852
32852
2082
137

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
792335
626
626
792480
145
792338
142

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
178
135
1
1
1
6
17:98
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE7extractIS7_Li0EEENS1_11node_handleISB_NS1_18hash_policy_traitsISB_vEESK_vEERSI_
694937220244292091
6
0
0
32852
0
32852
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
5429
401
401
16287
10858
16287
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
7870819
89
89
7873316
2497
7873316
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10unique_ptrINS4_4SlotESt14default_deleteIS9_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SC_EEE4findIS7_EENSN_8iteratorERSK_m
93478046468797554
7
7256409
3881
3881
7256409
0
7256409
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2830801
1
2830801
299
233
0
233

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2830801
2827864
2828992
2827487

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
2833408
74501
2833408
2830801
2830801
74501
2607

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
5662237
5109
5109
5662237
0
5662237
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseIS7_EEmRSH_
567185242265862187
5
2830801
2830801
2830801
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_10LeasedPathEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
0
0
0
2239303
2239303
2239303
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
655369
151160
0
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
540839
72674
540839
95
95
0
95

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
389679
188025
258791
154722

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
613513
46140
613513
540839
540839
46140
72674

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2533369
50001
50001
2699006
165637
2533369
165637

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
389679
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
11850893353991750
8
573433
776
655274
0
573433
573433
95
88
1
1
2
6
513:43
17:28
33:6
65:6
129:6
257:6
1
1:573433

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
844982798980068834
4
655369
151160
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
540839
68677
540839
95
95
0
95

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
389679
188393
258720
154558

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
609516
45647
609516
540839
540839
45647
68677

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2489490
49727
49727
2654786
165296
2489490
165296

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
573433
837
655274
573433
95
88
1
1
1
6
513:43
17:28
33:6
65:6
129:6
257:6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
974670608495104007
7
389679
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractIS7_Li0EEENS1_11node_handleISA_NS1_18hash_policy_traitsISA_vEESJ_vEERSH_
694937220244292091
6
0
0
389679
0
389679
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE14prepare_insertEm
948827213067447227
7
193188
0
193188
98
98
0
98

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
193188
193188
193188
193188

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE22find_or_prepare_insertIS7_EESE_ImbERKT_
974670606308651943
7
2863653
2670465
193188
2863653
193188
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
2896032
0
0
13340493
10444477
13340493
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE14prepare_insertEm
948827213067447227
7
2838081
19
2838081
599
368
1
368

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE15erase_meta_onlyENSP_14const_iteratorE
679210745886084866
4
2838081
2836833
2837651
2835858

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE22find_or_prepare_insertIS7_EESL_ImbERKT_
974670606308651943
7
2838592
62051
2838592
2838081
2838081
62051
511

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE4findIS7_EENSP_8iteratorERSM_m
93478046468797554
7
2838081
988
988
2838081
0
2838081
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE14prepare_insertEm
948827213067447227
7
2838081
20
2838081
555
349
3
349

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE15erase_meta_onlyENSO_14const_iteratorE
679210745886084866
4
2838081
2837019
2837754
2836192

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE22find_or_prepare_insertIS7_EESK_ImbERKT_
974670606308651943
7
2838542
62574
2838542
2838081
2838081
62574
461

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE4findIS7_EENSO_8iteratorERSL_m
93478046468797554
7
2842668
1014
1014
2845898
3230
2845898
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE5eraseENSO_8iteratorE
567185239445891682
5
2838081
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor8IdentityESt10shared_ptrINS4_10WorkerCrewEEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S8_EEE4findIS5_EENSJ_8iteratorERSG_m
93478046468797554
7
33857
0
0
33863
6
33863
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN6lessor14PostgresShared7StartupEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SC_EEE4findIS9_EENSK_8iteratorERKT_m
1043763184950994910
9
192490
138
192547
138
192547
194244
1754
194152
92
1
1
1
2
17:192527
33:20

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt8weak_ptrIKN6lessor9StatementEEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SE_EEE4findIS9_EENSM_8iteratorERKT_m
1043763184950994910
9
8737
376
8762
376
8762
12998
4261
12648
350
1
1
1
5
9:3839
33:3710
65:599
129:394
17:220

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIPKN6lessor10ConnectionESt10shared_ptrINS4_14UpstreamSocketEEEENS1_6HashEqIS7_vE4HashENSD_2EqESaISt4pairIKS7_SA_EEE4findIPS5_EENSK_8iteratorERKT_m
93478046468797554
7
578142
3736
3736
580452
2310
580449
3

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiN6lessor9GrpcPeers10ConnectionEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS6_EEE4findIiEENSH_8iteratorERSE_m
93478046468797554
7
572111
636
636
572111
0
572111
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE14prepare_insertEm
948827213067447227
7
97926
4
97926
202
202
0
202

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
97926
97917
97922
97906

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE22find_or_prepare_insertIiEESE_ImbERKT_
974670606308651943
7
97930
2305
97930
97926
97926
2305
4

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE4findIiEENSI_8iteratorERSF_m
93478046468797554
7
97926
2400
2400
195856
97930
195852
4

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE5eraseIiEEmRSF_
567185242265862187
5
97926
97926
97926
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE22find_or_prepare_insertIjEESD_ImbERKT_
974670606308651943
7
540839
540832
7
540839
7
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
447220
0
0
447227
7
447227
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
32852
32379
473
32852
473
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
65231
0
0
65704
473
65704
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
153175
152702
473
153175
473
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
305878
0
0
306351
473
306351
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImN6lessor7FdWatch7WatchedEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS6_EEE7extractENSH_14const_iteratorE
896858936614432052
10
61805
1315
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE13destroy_slotsEv
391331302396215195
6
3579
13040
3579
3579
108304
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE14prepare_insertEm
948827213067447227
7
1965019
0
1965019
13040
13040
0
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE15erase_meta_onlyENSJ_14const_iteratorE
679210745886084866
4
1961440
1961440
1961440
1961440

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE22find_or_prepare_insertImEESF_ImbERKT_
974670606308651943
7
1965019
0
1965019
1965019
1965019
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE4findImEENSJ_8iteratorERSG_m
93478046468797554
7
2551240
0
0
9986697
7435457
9986697
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseENSJ_8iteratorE
1096621591293815211
5
586389
1961440
586221
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseImEEmRSG_
536873292218479320
4
4011920
1961440
1961440
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE13destroy_slotsEv
844982798980068834
4
69811
5429
3199
1315

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
38281
401
38281
2625
2625
0
2625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE15erase_meta_onlyENSF_14const_iteratorE
679210745886084866
4
32852
31348
32026
30807

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
599186
563050
38682
598785
38281
2546
401

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
32852
50
50
32942
90
32852
90

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5eraseIS7_EEmRKS7_
567185242265862187
5
32852
32852
32852
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
59414
0
66620
59414
2625
1876
1
1
1
6
17:1997
33:399
65:77
129:77
513:57
257:18

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
747453
1312
747453
558218
558218
0
558218

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
748765
11144
748765
747453
747453
11144
1312

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE28rehash_and_grow_if_necessaryEv
844982799863669217
4
63015
495203
3800
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
219837
849
849
13646486
13426649
13646320
166

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5clearEv
419242271516345627
5
144328
69041
2065511
0
144328
1
1
1
1
17:144328

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6insertINSF_14const_iteratorEEEvT_SI_
421769327571523234
12
26401
293797
293797
0
293797
0
2830801
0
0
233632
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
332349
0
351909
332349
558218
63015
1
1
1
4
17:548622
33:5796
65:3209
129:591

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE14prepare_insertEm
948827213067447227
7
166813
0
166813
232
232
0
232

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE22find_or_prepare_insertImEESt4pairImbERKT_
974670606308651943
7
166813
21
166813
166813
166813
21
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE4findImEENSB_8iteratorERKmm
93478046468797554
7
623125
14
14
786634
163509
786634
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE5clearEv
419242271516345627
5
172359
166580
416212
0
162231
1
1
1
1
17:162231

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_10SessionTagEEESt10shared_ptrINS5_7SessionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
755596
32852
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_7SlotTagEEESt10shared_ptrINS5_10ConnectionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
57431
2497
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_9ActionTagEEENS5_15CleanupRegistry6RecordEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
238984481867023963
3
65076393
389679
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
465
0
0
0
0
5429
940
5041
465
4555
24329
388
0
0
0
21
21
853
4555
853

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13insert_uniqueISA_JSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EEbERKT_DpOT0_
1101334240236844582
13
5429
5429
14357
8928
0
5429
0
21
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11equal_rangeIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESL_ERKT_
287486626187908890
5
0
0
0
0
1692890

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESK_
282362084041112596
21
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1692890
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEED2Ev
1063705159172739859
3
1693118
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEEaSEOSE_
536873291934996280
4
1692890
1692890
0
0

_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
20714461

_ZN4absl7debian322internal_any_invocable19LocalManagerTrivialENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
269809

_ZN4absl7debian323inlined_vector_internal14AssignElementsISaIN6lessor4Pool4TaskEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvNSt16allocator_traitsIT_E7pointerERT0_NSE_9size_typeE
146835646621254984
2
0
1931477

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1961517
200
1961517
1961417

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2829633
1168
2257253
2256696

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_9WaiterTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2837402
679
2361678
2361453

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2208331
515
2206194
2205981

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
277369
274291
213
274078

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
456618551956067364
13
0
1931477
0
0
0
0
0
1931477
0
0
0
1931477
1931477

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2838036
45
2837219
2837189

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE15DestroyContentsEv
618221439881157531
4
2838043
2837151
30
2837116
1
0
1
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92851
** External Symbol **:91212
** External Symbol **:87441
** External Symbol **:80054
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
432568331685887654
14
0
38
0
0
0
0
0
0
1931477
0
0
0
1931477
1931477
1
0
1
1
** External Symbol **:38

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool8FinishedELm2ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
1931477
0
1931477
1931477

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor5EndedELm2ESaIS4_EE11EmplaceBackIJRKS4_EEERS4_DpOT_
109769661357415060
4
2830696
105
2830645
2830544

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
5941939
41545
5783349
5748379

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE15EmplaceBackSlowIJRKS5_EEERS5_DpOT_
1011877329407410117
8
384960
41545
0
6575
0
0
34970
34970

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
2838081
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE6InsertINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEESB_PKS5_T_m
550228144709714584
15
0
0
0
2838081
0
0
0
2838081
0
0
0
0
0
2838081
2838081

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
6529020
0
6529020
6529020

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE15DestroyContentsEv
238984482353853237
3
848766
0
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
486773
93305
418718
371475

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
857067
564331
47243
517088

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15EmplaceBackSlowIJS5_EEERS5_DpOT_
1055735127051920509
9
330186
330186
93305
0
46062
0
0
47243
47243

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
1014045254945898150
14
276989
276989
0
0
0
0
0
258544
936155
0
0
0
1194699
1194699

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1943124
0
1943124
1943124

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
5
0
1943124
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_PKS5_EEEEvT_m
824185424165204332
12
0
1235625
0
0
5595069
0
0
1228192
0
0
5595069
5595069

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1961517
200
1961517
1961417

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE15DestroyContentsEv
37730075250367387
4
9806240
9805940
100
9805840

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor4PoolEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
619802541046904925
6
18816
0
18816
0
18816
18816

_ZN4absl7debian323inlined_vector_internal7StorageISt4pairIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_4PoolEEELm2ESaISB_EE11EmplaceBackIJRS7_RKSA_EEERSB_DpOT_
619802541046904925
6
2820244
0
2820244
556
2244698
2244441

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE11EmplaceBackIJSA_EEERSA_DpOT_
109769661357415060
4
7877398
416
7874185
7873972

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE15DestroyContentsEv
334492584077190784
5
7877814
5352940
213
0
5352727

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
27423
0
27423
27423

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE5EraseEPKS6_SA_
325227016089954843
11
0
15028
0
0
0
0
0
15028
0
15028
0
1
0
2
0
0

_ZN4absl7debian38StatusOrIN6lessor2IdINS2_9WaiterTagEEEEC2Ev
287486628492886958
6
2838043
0
0
0
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115AcquireResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
0
0
0
0
278330
278330
278329
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
5
** External Symbol **:92847
** External Symbol **:87472
** External Symbol **:75703
** External Symbol **:18293
** External Symbol **:4000
0
0
0
0
0
0
0
0
5
** External Symbol **:92853
** External Symbol **:87480
** External Symbol **:75703
** External Symbol **:18293
** External Symbol **:4000
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115ReleaseResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
277811
277807
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
277801
277806
1
0
12
5
** External Symbol **:92688
** External Symbol **:87449
** External Symbol **:75374
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92687
** External Symbol **:87450
** External Symbol **:75375
** External Symbol **:18292
** External Symbol **:4000
0
5
** External Symbol **:92687
** External Symbol **:87450
** External Symbol **:75374
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92690
** External Symbol **:87455
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000
0
5
** External Symbol **:92688
** External Symbol **:87452
** External Symbol **:75377
** External Symbol **:18292
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc17ProtoBufferReader4NextEPPKvPi
25761991973677875
11
1131970
0
1131965
0
0
565700
565700
379
379
0
0
1
0
3
0
5
** External Symbol **:371669
** External Symbol **:350009
** External Symbol **:320904
** External Symbol **:73196
** External Symbol **:16172
0

_ZN4grpc17ProtoBufferReaderC2EPNS_10ByteBufferE
72790610824981970
12
565876
565866
0
0
0
0
0
0
0
0
0
0
1
0
1
5
** External Symbol **:185712
** External Symbol **:174959
** External Symbol **:160421
** External Symbol **:36590
** External Symbol **:8064

_ZN4grpc17ProtoBufferReaderD2Ev
1138669266932864652
5
565913
0
0
565913
0
1
0
1
5
** External Symbol **:185859
** External Symbol **:174969
** External Symbol **:160425
** External Symbol **:36590
** External Symbol **:8064

_ZN4grpc17ProtoBufferWriter4NextEPPvPi
353112530453574190
10
0
283758
0
0
0
0
0
0
283759
0
1
0
4
0
5
** External Symbol **:93173
** External Symbol **:87520
** External Symbol **:80703
** External Symbol **:18298
** External Symbol **:4064
0
5
** External Symbol **:93174
** External Symbol **:87520
** External Symbol **:80703
** External Symbol **:18298
** External Symbol **:4064

_ZN4grpc17ProtoBufferWriter6BackUpEi
77742757421691684
7
283760
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN4grpc17ProtoBufferWriterC2EPNS_10ByteBufferEii
491140356592120629
3
283749
0
0
1
0
3
0
5
** External Symbol **:93170
** External Symbol **:87512
** External Symbol **:80703
** External Symbol **:18298
** External Symbol **:4064
0

_ZN4grpc17ServerContextBase7Reactor18InternalInlineableEv
742261418966908927
1
957772

_ZN4grpc17ServerContextBase7Reactor6OnDoneEv
742261418966908927
1
478848

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114AcquireRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
282650
282680
0
282677
0
282678
282671
0
0
0
282676
282671
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:92848
** External Symbol **:87473
** External Symbol **:80050
** External Symbol **:18293
** External Symbol **:4000
0
5
** External Symbol **:92851
** External Symbol **:87477
** External Symbol **:80050
** External Symbol **:18293
** External Symbol **:4000
1
2
1
1:282676
1
1:282667

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114ReleaseRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
277794
277818
0
277815
0
277815
277811
0
0
0
277812
277809
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:92678
** External Symbol **:87456
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000
0
5
** External Symbol **:92686
** External Symbol **:87459
** External Symbol **:75376
** External Symbol **:18292
** External Symbol **:4000
1
2
1
1:277811
1
1:277805

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v118OpenSessionRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
5429
5429
0
5429
0
5429
5429
0
0
0
5429
5429
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:5000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
5
** External Symbol **:5000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
1
2
1
1:5429
1
1:5429

_ZN4grpc18ServerUnaryReactor16InternalBindCallEPNS_19ServerCallbackUnaryE
940552869660346066
15
565924
0
0
0
0
478861
478854
478862
478854
0
0
0
0
0
0
2
0
2
0
15
** External Symbol **:92690
** External Symbol **:87455
** External Symbol **:87154
** External Symbol **:86231
** External Symbol **:75377
** External Symbol **:18292
** External Symbol **:18283
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:3956
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
** External Symbol **:1
1
2
1
1:478856
1
1:478854

_ZN4grpc18ServerUnaryReactor6FinishENS_6StatusE
89007758623799923
14
4352
4352
4352
82700
82700
0
82700
82700
478873
0
0
0
0
0
2
0
1
5
** External Symbol **:80053
** External Symbol **:6620
** External Symbol **:324
** External Symbol **:44
** External Symbol **:10
1
2
1
1:82700
1
1:82700

_ZN4grpc18ServerUnaryReactorD2Ev
238984482353853237
3
565911
0
0

_ZN4grpc8internal11MetadataMap7FillMapEv
331779889071669897
7
1120718
1120716
1120716
560357
560357
2241249
560491

_ZN4grpc8internal16CatchingCallbackIRSt8functionIFvbEEJRbEEEvOT_DpOT0_
264495437455737204
4
1131795
0
0
0
1
0
1
24
** External Symbol **:92854
** External Symbol **:92853
** External Symbol **:92690
** External Symbol **:92689
** External Symbol **:87478
** External Symbol **:87475
** External Symbol **:87460
** External Symbol **:87458
** External Symbol **:80053
** External Symbol **:80053
** External Symbol **:75378
** External Symbol **:75378
** External Symbol **:18293
** External Symbol **:18293
** External Symbol **:18292
** External Symbol **:18292
** External Symbol **:5000
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:320

_ZN4grpc8internal17CallOpSendMessage24SetInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
567547168082511340
8
565886
561551
561552
0
0
0
0
561526
1
0
2
15
** External Symbol **:92852
** External Symbol **:92688
** External Symbol **:87479
** External Symbol **:87452
** External Symbol **:75703
** External Symbol **:75375
** External Symbol **:18293
** External Symbol **:18292
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0

_ZN4grpc8internal17CallOpSendMessage30SetFinishInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
555811487210894773
9
565842
0
0
561470
0
0
0
0
561473
1
0
3
0
0
0

_ZN4grpc8internal17CallOpSendMessage5AddOpEP7grpc_opPm
342085791763917630
13
565850
0
0
561504
561499
561504
0
0
0
0
0
0
561499
1
0
4
0
15
** External Symbol **:92846
** External Symbol **:92688
** External Symbol **:87473
** External Symbol **:87449
** External Symbol **:75703
** External Symbol **:75375
** External Symbol **:18293
** External Symbol **:18292
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
15
** External Symbol **:92851
** External Symbol **:92685
** External Symbol **:87481
** External Symbol **:87449
** External Symbol **:75701
** External Symbol **:75376
** External Symbol **:18293
** External Symbol **:18292
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZN4grpc8internal17CallOpSendMessage8FinishOpEPb
883001825725740046
7
565865
561516
561503
0
1
561516
561504
1
0
1
5
** External Symbol **:185829
** External Symbol **:174940
** External Symbol **:156072
** External Symbol **:36590
** External Symbol **:8064

_ZN4grpc8internal17FillMetadataArrayERKSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIS7_ESaISt4pairIKS7_S7_EEEPmRSB_
377111425176990394
4
0
1131618
4351
4351
1
0
5
1
** External Symbol **:4351
0
0
1
** External Symbol **:4351
1
** External Symbol **:4352

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
282670
0
0
282684
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:92847
** External Symbol **:87475
** External Symbol **:80050
** External Symbol **:18293
** External Symbol **:4000
5
** External Symbol **:92854
** External Symbol **:87481
** External Symbol **:80053
** External Symbol **:18293
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
282670
0
0
0
282672
282678
0
0
0
0
282656
1
0
3
0
5
** External Symbol **:92850
** External Symbol **:87478
** External Symbol **:80049
** External Symbol **:18293
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
282681
282682
282682
282674
0
282683
0
0
0
0
0
0
1
0
8
10
** External Symbol **:87153
** External Symbol **:86233
** External Symbol **:80054
** External Symbol **:18283
** External Symbol **:6620
** External Symbol **:3956
** External Symbol **:326
** External Symbol **:44
** External Symbol **:10
** External Symbol **:1
5
** External Symbol **:92847
** External Symbol **:87471
** External Symbol **:80054
** External Symbol **:18293
** External Symbol **:4000
0
0
5
** External Symbol **:92853
** External Symbol **:87481
** External Symbol **:80052
** External Symbol **:18293
** External Symbol **:4000
5
** External Symbol **:92848
** External Symbol **:87475
** External Symbol **:80051
** External Symbol **:18293
** External Symbol **:4000
5
** External Symbol **:92854
** External Symbol **:87481
** External Symbol **:80051
** External Symbol **:18293
** External Symbol **:4000
5
** External Symbol **:92854
** External Symbol **:87480
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
282679
0
429
1
0
2
5
** External Symbol **:92853
** External Symbol **:87478
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:4000
10
** External Symbol **:87156
** External Symbol **:86234
** External Symbol **:80054
** External Symbol **:18283
** External Symbol **:6620
** External Symbol **:3956
** External Symbol **:326
** External Symbol **:44
** External Symbol **:10
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
4352
282679
278327
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:92850
** External Symbol **:87479
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
282654
282653
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
282677
0
4352
4352
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
277809
0
0
277818
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:92679
** External Symbol **:87454
** External Symbol **:75376
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92689
** External Symbol **:87460
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
277812
0
0
0
277815
277811
0
0
0
0
277803
1
0
3
0
5
** External Symbol **:92686
** External Symbol **:87459
** External Symbol **:75376
** External Symbol **:18292
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
277793
277818
277812
277809
0
277815
0
0
0
0
0
0
1
0
8
5
** External Symbol **:92684
** External Symbol **:87456
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92679
** External Symbol **:87455
** External Symbol **:75377
** External Symbol **:18292
** External Symbol **:4000
0
0
5
** External Symbol **:92677
** External Symbol **:87446
** External Symbol **:75376
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92683
** External Symbol **:87449
** External Symbol **:75377
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92689
** External Symbol **:87458
** External Symbol **:75377
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92684
** External Symbol **:87454
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
277818
0
800
1
0
2
5
** External Symbol **:92690
** External Symbol **:87457
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000
5
** External Symbol **:92690
** External Symbol **:87458
** External Symbol **:75377
** External Symbol **:18292
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
0
277818
277817
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:92690
** External Symbol **:87456
** External Symbol **:75376
** External Symbol **:18292
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
277792
277793
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
277793
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE7ReleaseEv
170957022131388415
1
282662
1
0
1
5
** External Symbol **:92846
** External Symbol **:87469
** External Symbol **:80052
** External Symbol **:18293
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEEC2Ev
784007058953177093
2
282671
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEED2Ev
742261418966908927
1
282660

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE7ReleaseEv
170957022131388415
1
277800
1
0
1
5
** External Symbol **:92680
** External Symbol **:87448
** External Symbol **:75376
** External Symbol **:18292
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEEC2Ev
784007058953177093
2
277812
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEED2Ev
742261418966908927
1
277794

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS8_15AcquireResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
282679
0
0
0
1
0
1
5
** External Symbol **:92853
** External Symbol **:87481
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:4000

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS8_15ReleaseResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
277818
0
0
0
1
0
1
5
** External Symbol **:92688
** External Symbol **:87453
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000

_ZN4grpc8internal22CallOpServerSendStatus16ServerSendStatusEPSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEERKNS_6StatusE
238984482353853237
3
565926
0
0

_ZN4grpc8internal22CallOpServerSendStatus5AddOpEP7grpc_opPm
107906900953861890
4
565852
565852
565852
561577
1
0
1
5
** External Symbol **:185845
** External Symbol **:174944
** External Symbol **:160404
** External Symbol **:36590
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag3SetEP9grpc_callSt8functionIFvbEEPNS0_18CompletionQueueTagEb
536744759626524775
2
565892
0
1
0
2
0
5
** External Symbol **:185854
** External Symbol **:174953
** External Symbol **:160421
** External Symbol **:36590
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag5ClearEv
444246271258568762
4
1131639
565832
565834
0
1
0
2
15
** External Symbol **:92852
** External Symbol **:92551
** External Symbol **:87478
** External Symbol **:87441
** External Symbol **:80051
** External Symbol **:75376
** External Symbol **:18293
** External Symbol **:18292
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
5
** External Symbol **:185838
** External Symbol **:174947
** External Symbol **:160381
** External Symbol **:36590
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag9StaticRunEP29grpc_completion_queue_functori
212526878935420674
2
1131646
1131789
1
0
1
10
** External Symbol **:185854
** External Symbol **:185847
** External Symbol **:174972
** External Symbol **:174963
** External Symbol **:160428
** External Symbol **:160426
** External Symbol **:36590
** External Symbol **:36590
** External Symbol **:8064
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTagD2Ev
1108181537194499755
4
1131662
0
0
0
1
0
1
0

_ZN4grpc8internal25CallOpSendInitialMetadata5AddOpEP7grpc_opPm
484499720538899645
7
565865
565855
0
0
0
0
565865

_ZN4grpc8internal27InterceptorBatchMethodsImpl15RunInterceptorsEv
859921301154099195
6
0
0
565801
0
0
0
1
0
1
0

_ZN4grpc8internal27InterceptorBatchMethodsImplC2Ev
146835646621254984
2
14705028
1131156

_ZN4grpc8internal27InterceptorBatchMethodsImplD2Ev
470088711056115997
5
1131664
0
0
0
0
1
0
2
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE11core_cq_tagEv
742261418966908927
1
565906

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE14FinalizeResultEPPvPb
603525062499370745
8
0
565878
0
565871
565851
565798
565872
565851
1
0
5
0
0
5
** External Symbol **:185837
** External Symbol **:174955
** External Symbol **:160423
** External Symbol **:36590
** External Symbol **:8064
5
** External Symbol **:185832
** External Symbol **:174943
** External Symbol **:160417
** External Symbol **:36590
** External Symbol **:8064
5
** External Symbol **:185812
** External Symbol **:174912
** External Symbol **:160400
** External Symbol **:36590
** External Symbol **:8062

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE15RunInterceptorsEv
948827211403838818
7
7356661
565898
565903
0
0
565900
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE23RunInterceptorsPostRecvEv
146835646621254984
2
7355933
565841

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE32ContinueFillOpsAfterInterceptionEv
896554592581937255
2
565871
0
1
0
4
5
** External Symbol **:185862
** External Symbol **:174980
** External Symbol **:160430
** External Symbol **:36590
** External Symbol **:8064
5
** External Symbol **:185853
** External Symbol **:174970
** External Symbol **:160423
** External Symbol **:36590
** External Symbol **:8064
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE7FillOpsEPNS0_4CallE
536744762437996290
2
565887
565886
1
0
2
5
** External Symbol **:185853
** External Symbol **:174961
** External Symbol **:160410
** External Symbol **:36590
** External Symbol **:8064
5
** External Symbol **:185855
** External Symbol **:174951
** External Symbol **:160417
** External Symbol **:36590
** External Symbol **:8063

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEEC2Ev
742261418966908927
1
565869

_ZN5boost4asio10io_context19basic_executor_typeISaIvELm4EED2Ev
1124680651381772621
4
2877287
1150650
0
0

_ZN5boost4asio12async_resultINS0_10as_tuple_tINS0_15use_awaitable_tINS0_15any_io_executorEEEEEJFvNS_6system10error_codeEEEE12init_wrapperINS0_5posix16basic_descriptorIS4_E19initiate_async_waitEEclINS0_6detail17awaitable_handlerIS4_JSt5tupleIJS8_EEEEEJNSC_15descriptor_base9wait_typeEEEEvOT_DpOT0_
784007058953177093
2
282564
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE7do_initINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEEPNS0_6detail17awaitable_handlerIS3_JS8_EEEPNSO_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
282564
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEENS0_9awaitableIS8_S3_EET_S4_DpT0_
135188633903099950
8
0
0
282564
282564
282564
0
282564
282564

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail17initiate_dispatchEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
287452
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail13initiate_postEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
29685
29685
29685
0
29685
29685

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
287453
287453
287452
0
287453
287453

_ZN5boost4asio15any_io_executorC2EOS1_
742261418966908927
1
1303822

_ZN5boost4asio15any_io_executorC2ERKS1_
742261418966908927
1
2614415

_ZN5boost4asio15any_io_executorC2Ev
742261418966908927
1
979720

_ZN5boost4asio15any_io_executorD2Ev
491275431513543443
3
5858551
3575012
0
1
0
1
24
** External Symbol **:1192772
** External Symbol **:935888
** External Symbol **:596388
** External Symbol **:429512
** External Symbol **:167028
** External Symbol **:80300
** External Symbol **:22476
** External Symbol **:21408
** External Symbol **:10012
** External Symbol **:9972
** External Symbol **:9218
** External Symbol **:9202
** External Symbol **:6804
** External Symbol **:6072
** External Symbol **:4836
** External Symbol **:4664
** External Symbol **:4576
** External Symbol **:3576
** External Symbol **:3205
** External Symbol **:3203
** External Symbol **:3074
** External Symbol **:2836
** External Symbol **:2583
** External Symbol **:2086

_ZN5boost4asio17cancellation_slot5clearEv
716669421570110795
8
0
0
600065
0
0
0
0
0
1
0
1
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE13expires_afterERKNS2_8durationIlSt5ratioILl1ELl1000000000EEEE
134732432720417413
4
414184
0
0
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE6cancelEv
334492583737306871
5
322800
0
14265
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE11do_completeEPvPS5_RKNS_6system10error_codeEm
972111244400835047
11
39872
1
39871
39871
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:18123
** External Symbol **:5919
** External Symbol **:5004
** External Symbol **:1598
** External Symbol **:1372
** External Symbol **:1288
** External Symbol **:1271
** External Symbol **:936
** External Symbol **:760
** External Symbol **:438
** External Symbol **:378
** External Symbol **:324
** External Symbol **:238
** External Symbol **:210
** External Symbol **:157
** External Symbol **:150
** External Symbol **:145
** External Symbol **:116
** External Symbol **:108
** External Symbol **:107
** External Symbol **:105
** External Symbol **:103
** External Symbol **:100
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:97
1
** External Symbol **:1
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE3ptr5resetEv
1138669270114002006
5
119615
39872
39872
0
0
1
0
1
0

_ZN5boost4asio6detail11object_poolINS1_13epoll_reactor16descriptor_stateEE5allocIbEEPS4_T_
844982797022002005
4
281127
282582
1521
0

_ZN5boost4asio6detail11posix_event27maybe_unlock_and_signal_oneINS1_27conditionally_enabled_mutex11scoped_lockEEEbRT_
844982797044712614
4
91397
0
0
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12cancel_timerERNSA_14per_timer_dataERNS1_8op_queueINS1_19scheduler_operationEEEm
924292207061547157
12
325314
325314
0
0
325314
325314
414064
325314
325314
237597
650628
325314
1
0
1
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12remove_timerERNSA_14per_timer_dataE
331779887767632659
9
414064
414064
324705
388424
89359
117417
293579
208751
3068

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13enqueue_timerERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNSA_14per_timer_dataEPNS1_7wait_opE
187771962614377632
7
0
414064
414064
413798
399540
266
14913

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE16get_ready_timersERNS1_8op_queueINS1_19scheduler_operationEEE
414921812842082628
8
88750
81234
88750
7516
96753
88750
9500
9500

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE7up_heapEm
536873291720067767
4
402219
415929
13710
417132

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE9down_heapEm
631255615144263084
6
15132
721851
716153
706719
293579
385938

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vE8completeINS1_7binder1ISB_S8_EEEEvRT_RSB_
942389667449461396
3
282647
0
0

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vEC2ERSB_RKS5_
742261418966908927
1
282648

_ZN5boost4asio6detail13epoll_reactor12cancel_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEmRNS1_11timer_queueIT_EERNSD_14per_timer_dataEm
948827212183051090
8
414064
414064
414064
414064
0
414064
0
0

_ZN5boost4asio6detail13epoll_reactor14schedule_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEvRNS1_11timer_queueIT_EERKNSC_9time_typeERNSD_14per_timer_dataEPNS1_7wait_opE
331779888977304590
9
414064
0
414064
414064
414064
14913
0
0
0

_ZN5boost4asio6detail13epoll_reactor14update_timeoutEv
742169494352628315
4
14913
14913
14864
0
1
0
2
24
** External Symbol **:9998
** External Symbol **:2152
** External Symbol **:1008
** External Symbol **:1004
** External Symbol **:167
** External Symbol **:102
** External Symbol **:83
** External Symbol **:40
** External Symbol **:40
** External Symbol **:36
** External Symbol **:24
** External Symbol **:22
** External Symbol **:20
** External Symbol **:19
** External Symbol **:18
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
0

_ZN5boost4asio6detail13epoll_reactor16descriptor_state10perform_ioEj
626787535516178058
16
286748
282646
282646
0
36
282646
282646
847962
286784
282654
282654
282646
282654
282646
0
0
1
0
1
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14493
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126

_ZN5boost4asio6detail13epoll_reactor16descriptor_state11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
491275434249748194
3
282654
282654
282646
1
0
1
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14493
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126

_ZN5boost4asio6detail13epoll_reactor19register_descriptorEiRPNS2_16descriptor_stateE
391331300325133216
6
847944
282648
282648
282648
0
0

_ZN5boost4asio6detail13epoll_reactor21deregister_descriptorEiRPNS2_16descriptor_stateEb
708342657022904217
19
847944
44
0
0
44
44
847944
282648
282648
0
0
282648
282648
282648
282648
282648
0
0
44
1
0
1
0

_ZN5boost4asio6detail13epoll_reactor21free_descriptor_stateEPNS2_16descriptor_stateE
391331303091121080
6
282648
282648
225635
281061
282648
57013

_ZN5boost4asio6detail13epoll_reactor25allocate_descriptor_stateEv
1096621588764179866
5
282648
282648
282648
0
0

_ZN5boost4asio6detail13epoll_reactor32perform_io_cleanup_on_block_exitD2Ev
1096621589489001887
5
0
282646
0
8
0

_ZN5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
797081588432912973
26
292154
9500
9534
9500
0
0
191916
90738
2520639
2424678
9500
0
9500
9500
9500
0
9253
0
0
0
0
0
0
0
0
0
1
0
3
0
24
** External Symbol **:3631
** External Symbol **:1174
** External Symbol **:1048
** External Symbol **:885
** External Symbol **:875
** External Symbol **:694
** External Symbol **:273
** External Symbol **:149
** External Symbol **:100
** External Symbol **:57
** External Symbol **:56
** External Symbol **:44
** External Symbol **:38
** External Symbol **:36
** External Symbol **:35
** External Symbol **:34
** External Symbol **:34
** External Symbol **:30
** External Symbol **:29
** External Symbol **:27
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:20
24
** External Symbol **:3631
** External Symbol **:1174
** External Symbol **:1048
** External Symbol **:885
** External Symbol **:875
** External Symbol **:694
** External Symbol **:273
** External Symbol **:149
** External Symbol **:100
** External Symbol **:57
** External Symbol **:56
** External Symbol **:44
** External Symbol **:38
** External Symbol **:36
** External Symbol **:35
** External Symbol **:34
** External Symbol **:34
** External Symbol **:30
** External Symbol **:29
** External Symbol **:27
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:20

_ZN5boost4asio6detail13epoll_reactor8start_opEiiRPNS2_16descriptor_stateEPNS1_10reactor_opEbb
134258406150817197
38
0
0
282768
0
282690
0
282768
0
0
282768
282690
120
282648
120
120
0
2193
80
42
0
78
0
4
78
4
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
10
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
0
0
0

_ZN5boost4asio6detail14descriptor_ops25set_internal_non_blockingEiRhbRNS_6system10error_codeE
827608879619978247
23
0
0
282564
282564
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
282564
1
0
5
0
0
0
0
0

_ZN5boost4asio6detail14hook_allocatorINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEENS1_16reactive_wait_opISB_S5_EEE10deallocateEPSD_m
844982796277455926
4
174888
380816
174889
107759

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEEC2EiRKSC_
567090795815895039
1
282684
1
0
2
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14509
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14509
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEED2Ev
238984484656208796
3
310258
109
0

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEEC2EiRKS4_
536744761735612421
2
282564
0
1
0
2
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14485
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14485
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEED2Ev
784007058953177093
2
282564
0

_ZN5boost4asio6detail14thread_context24top_of_thread_call_stackEv
784007056844089447
2
7697343
7586548

_ZN5boost4asio6detail15awaitable_frameIN4absl7debian36StatusENS0_15any_io_executorEED2Ev
798733567075014180
5
1114070
1114070
0
0
0

_ZN5boost4asio6detail15awaitable_frameIN6lessor10Connection9PerformedENS0_15any_io_executorEED2Ev
798733567075014180
5
20000
20000
0
0
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEE4pumpEv
845129391843786009
8
287452
3775789
599906
887356
287452
0
0
0
1
0
4
24
** External Symbol **:448238
** External Symbol **:446095
** External Symbol **:339934
** External Symbol **:327132
** External Symbol **:298064
** External Symbol **:297740
** External Symbol **:295934
** External Symbol **:225652
** External Symbol **:214626
** External Symbol **:214288
** External Symbol **:149096
** External Symbol **:149096
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:107377
** External Symbol **:107249
** External Symbol **:54477
** External Symbol **:33050
** External Symbol **:32928
** External Symbol **:28970
** External Symbol **:20032
** External Symbol **:20008
** External Symbol **:20000
** External Symbol **:14853
24
** External Symbol **:149097
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:107378
** External Symbol **:20033
** External Symbol **:17995
** External Symbol **:14485
** External Symbol **:5903
** External Symbol **:1700
** External Symbol **:1209
** External Symbol **:1195
** External Symbol **:1166
** External Symbol **:1144
** External Symbol **:1143
** External Symbol **:1142
** External Symbol **:894
** External Symbol **:776
** External Symbol **:765
** External Symbol **:709
** External Symbol **:644
** External Symbol **:580
** External Symbol **:564
** External Symbol **:558
** External Symbol **:415
24
** External Symbol **:149032
** External Symbol **:107313
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1335
** External Symbol **:1023
** External Symbol **:944
** External Symbol **:829
** External Symbol **:804
** External Symbol **:644
** External Symbol **:404
** External Symbol **:365
** External Symbol **:280
** External Symbol **:280
** External Symbol **:264
** External Symbol **:253
** External Symbol **:221
** External Symbol **:200
** External Symbol **:190
** External Symbol **:189
** External Symbol **:178
** External Symbol **:168
** External Symbol **:120
** External Symbol **:114
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEED2Ev
5916478827320993
7
3004485
0
1
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE
742261418966908927
1
282604

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m
974670606498706273
6
282648
282647
0
0
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E3ptr5resetEv
238984482353853237
3
847944
282648
282648

_ZN5boost4asio6detail16service_registry10keys_matchERKNS0_17execution_context7service3keyES7_
753202734610441270
9
0
2474930
338018
1854504
2136912
2067785
1474791
1474791
27432

_ZN5boost4asio6detail16service_registry14do_use_serviceERKNS0_17execution_context7service3keyEPFPS4_PvES9_
391800338263333511
10
1853628
876
620682
620682
256
0
256
256
0
0
1
0
2
24
** External Symbol **:1
_ZN5boost4asio6detail16service_registry6createINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS8_EEEEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_13epoll_reactorENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_27reactive_descriptor_serviceENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_16resolver_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_23reactive_socket_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0

_ZN5boost4asio6detail16thread_info_base25rethrow_pending_exceptionEv
391331302142307212
6
907088
0
0
0
0
0

_ZN5boost4asio6detail16thread_info_base8allocateINS2_11default_tagEEEPvT_PS2_mm
556960143917818754
14
477886
1420631
1124041
348712
978199
296590
296590
907167
610582
41437
0
0
0
610582

_ZN5boost4asio6detail16thread_info_base8allocateINS2_19awaitable_frame_tagEEEPvT_PS2_mm
556960143917818754
14
1521551
4504370
4261808
897765
3063754
242562
242562
2331570
2089012
557976
0
0
0
1807245

_ZN5boost4asio6detail16thread_info_base8allocateINS2_21executor_function_tagEEEPvT_PS2_mm
556960143917818754
14
14397
677928
93637
641706
28899
584291
584291
610032
25743
1173
0
0
0
25743

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJEEclEv
784007056844089447
2
317138
317138

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEclIS7_EEvOT_
784007056844089447
2
282647
282647

_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS6_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
844982797174888685
4
30249
10083
10083
0

_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb
950994586496501087
12
317138
317138
317138
317138
0
0
317138
0
0
0
0
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorES3_NS0_10io_contextENS0_8executorEvEC2EbRKS3_S8_
536873290214355862
4
282888
282888
282888
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorEvNS0_10io_contextENS0_8executorEvEC2EiiRKS3_
123497037245367421
7
0
696832
696832
0
696832
0
0
1
0
1
24
** External Symbol **:309495
** External Symbol **:235198
** External Symbol **:79959
** External Symbol **:30031
** External Symbol **:9999
** External Symbol **:6608
** External Symbol **:5273
** External Symbol **:2445
** External Symbol **:2236
** External Symbol **:1491
** External Symbol **:1222
** External Symbol **:1070
** External Symbol **:1068
** External Symbol **:1068
** External Symbol **:903
** External Symbol **:900
** External Symbol **:849
** External Symbol **:697
** External Symbol **:550
** External Symbol **:523
** External Symbol **:495
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:473
** External Symbol **:411
** External Symbol **:373

_ZN5boost4asio6detail19recycling_allocatorINS1_11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEEENS1_16thread_info_base11default_tagEE10deallocateEPS7_m
798733567589966752
5
22680
46832
39872
22681
17191

_ZN5boost4asio6detail19recycling_allocatorINS1_17executor_function4implINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEENS1_16thread_info_base21executor_function_tagEE10deallocateEPSB_m
798733567589966752
5
19060
45041
317138
19060
298078

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE17rethrow_exceptionEv
391331302142307212
6
2331572
0
0
0
0
0

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEEdlEPvm
287486625830683733
6
1249179
2621808
2331575
1530949
800626
0

_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS3_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS7_IvS9_EES9_T0_T1_
882477849480608095
72
0
0
10083
0
10084
0
0
0
10084
10084
0
0
10084
0
0
10084
10084
10084
1
0
0
0
10083
10083
0
0
2901
0
0
2901
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
14
0
0
0
0
0
1
** External Symbol **:1
0
0
0
0
0
0
0
0

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE10expires_atERNSA_19implementation_typeERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNS_6system10error_codeE
146835647075900052
2
91155
323109

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13expires_afterERNSA_19implementation_typeERKNS4_8durationIlSt5ratioILl1ELl1000000000EEEERNS_6system10error_codeE
1124680653217615623
4
0
414184
414184
0

_ZN5boost4asio6detail27reactive_descriptor_service10async_waitINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES6_EEvRNS2_19implementation_typeENS0_5posix15descriptor_base9wait_typeERT_RKT0_
512089717155829978
12
0
282564
0
0
2193
0
0
0
0
0
0
0
1
0
1
0

_ZN5boost4asio6detail27reactive_descriptor_service6assignERNS2_19implementation_typeERKiRNS_6system10error_codeE
1145414988772566333
10
0
282564
0
0
282564
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7destroyERNS2_19implementation_typeE
238984481799490044
3
282564
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7releaseERNS2_19implementation_typeE
238984481799490044
3
282564
282564
282564

_ZN5boost4asio6detail27reactive_descriptor_service8start_opERNS2_19implementation_typeEiPNS1_10reactor_opEbbb
536873293744241650
4
0
282564
282564
282564

_ZN5boost4asio6detail27reactive_descriptor_service9constructERNS2_19implementation_typeE
742261418966908927
1
282564

_ZN5boost4asio6detail8op_queueINS1_19scheduler_operationEED2Ev
515008861925112362
5
979762
0
0
979762
0
1
0
1
0

_ZN5boost4asio6detail8op_queueINS1_7wait_opEED2Ev
515008861925112362
5
310257
0
0
310257
0
1
0
1
0

_ZN5boost4asio6detail9scheduler10do_run_oneERNS1_27conditionally_enabled_mutex11scoped_lockERNS1_21scheduler_thread_infoERKNS_6system10error_codeE
868688906142721482
19
2520639
907088
0
2424678
0
907088
0
907088
2520639
0
907088
0
2520639
907132
2520639
0
0
2424678
0
1
0
2
24
** External Symbol **:265430
** External Symbol **:248752
** External Symbol **:206230
** External Symbol **:140441
** External Symbol **:132559
** External Symbol **:130400
** External Symbol **:120081
** External Symbol **:117757
** External Symbol **:114391
** External Symbol **:110653
** External Symbol **:107264
** External Symbol **:98058
** External Symbol **:97364
** External Symbol **:81943
** External Symbol **:78761
** External Symbol **:75073
** External Symbol **:59006
** External Symbol **:48631
** External Symbol **:37551
** External Symbol **:33807
_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE:25196
** External Symbol **:22300
** External Symbol **:22009
** External Symbol **:20072
24
** External Symbol **:147967
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:112826
** External Symbol **:68819
** External Symbol **:49029
** External Symbol **:18790
** External Symbol **:18123
** External Symbol **:14501
** External Symbol **:14485
** External Symbol **:12478
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:9998
** External Symbol **:9968
** External Symbol **:8463
** External Symbol **:6602
** External Symbol **:5919
** External Symbol **:5892
** External Symbol **:5171

_ZN5boost4asio6detail9scheduler12can_dispatchEv
1124680653337888707
3
0
5189867
5112347

_ZN5boost4asio6detail9scheduler12task_cleanupD2Ev
948827211883763287
7
49412
2520639
246103
32364
2274536
2520639
139863

_ZN5boost4asio6detail9scheduler12work_cleanupD2Ev
52047013245151593
10
295079
897378
9710
295079
886030
295079
295079
0
1
0

_ZN5boost4asio6detail9scheduler25post_deferred_completionsERNS1_8op_queueINS1_19scheduler_operationEEE
596847748517577054
15
0
696712
325358
325358
325266
92
0
325266
92
0
11099
0
314167
0
0

_ZN5boost4asio6detail9scheduler25post_immediate_completionEPNS1_19scheduler_operationEb
393568430052349004
12
0
210415
210415
80982
0
0
10279
119159
64274
54885
0
0

_ZN5boost4asio6detail9scheduler26wake_one_thread_and_unlockERNS1_27conditionally_enabled_mutex11scoped_lockE
971686719755716591
7
0
91397
91397
91397
91397
10279
10279
1
0
1
24
** External Symbol **:7740
** External Symbol **:564
** External Symbol **:331
** External Symbol **:295
** External Symbol **:286
** External Symbol **:280
** External Symbol **:89
** External Symbol **:82
** External Symbol **:74
** External Symbol **:63
** External Symbol **:55
** External Symbol **:25
** External Symbol **:21
** External Symbol **:21
** External Symbol **:20
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
** External Symbol **:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:13
** External Symbol **:12
** External Symbol **:11

_ZN5boost4asio6detail9scheduler3runERNS_6system10error_codeE
1073436553124709657
11
440
907088
907088
612009
44
44
0
0
0
0
0

_ZN5boost4asio9awaitableIN4absl7debian36StatusENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
1114070
0
0
0
0
1
0
2
24
** External Symbol **:149096
** External Symbol **:149096
** External Symbol **:148870
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:107249
** External Symbol **:107249
** External Symbol **:107144
** External Symbol **:20008
** External Symbol **:20008
** External Symbol **:14485
** External Symbol **:10000
** External Symbol **:1195
** External Symbol **:903
** External Symbol **:903
** External Symbol **:765
** External Symbol **:672
** External Symbol **:644
** External Symbol **:640
** External Symbol **:580
** External Symbol **:566
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
0

_ZN5boost4asio9awaitableISt5tupleIJNS_6system10error_codeEEENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
282647
0
0
0
0
1
0
2
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14485
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
** External Symbol **:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126
0

_ZN5boost4asio9awaitableIvNS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
604590
0
0
0
0
1
0
2
24
** External Symbol **:149096
** External Symbol **:149032
** External Symbol **:107377
** External Symbol **:107313
** External Symbol **:17995
** External Symbol **:10024
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:10000
** External Symbol **:3002
** External Symbol **:2901
** External Symbol **:1700
** External Symbol **:1335
** External Symbol **:1208
** External Symbol **:1165
** External Symbol **:1143
** External Symbol **:1143
** External Symbol **:1142
** External Symbol **:1023
** External Symbol **:944
** External Symbol **:893
** External Symbol **:829
** External Symbol **:804
** External Symbol **:776
0

_ZN5boost4asio9execution12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS1_6detail8blocking7never_tILi0EEENS1_11prefer_onlyINS8_10possibly_tILi0EEEEENSB_INS7_16outstanding_work9tracked_tILi0EEEEENSB_INSF_11untracked_tILi0EEEEENSB_INS7_12relationship6fork_tILi0EEEEENSB_INSM_14continuation_tILi0EEEEEEEC2ERKST_
811594942473831488
3
2614415
0
0
1
0
1
24
** External Symbol **:1040304
** External Symbol **:791435
** External Symbol **:298194
** External Symbol **:214756
** External Symbol **:134168
** External Symbol **:40178
** External Symbol **:8965
** External Symbol **:8478
** External Symbol **:8412
** External Symbol **:6769
** External Symbol **:5832
** External Symbol **:3545
** External Symbol **:3402
** External Symbol **:2770
** External Symbol **:2764
** External Symbol **:2649
** External Symbol **:2418
** External Symbol **:2332
** External Symbol **:2288
** External Symbol **:2193
** External Symbol **:1809
** External Symbol **:1788
** External Symbol **:1649
_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_:1570

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
322580

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
287452

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_
742261418966908927
1
2038951

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_RKS3_
784007056844089447
2
575464
575464

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_S9_
742261418966908927
1
393279

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_S9_
742261418966908927
1
576265

_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_
742261418966908927
1
1210690

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_
742261418966908927
1
2424362

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_
742261418966908927
1
1150650

_ZN5boost4asio9execution6detail17any_executor_base14prefer_fn_implINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_PNSt9enable_ifIXaantsr7is_sameIT0_vEE5valuesrT1_13is_preferableEvE4typeE
784007056844089447
2
575185
575185

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov
742261418966908927
1
1585188

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov
742261418966908927
1
287452

_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_
742261418966908927
1
282888

_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_
742261418966908927
1
565248

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_
742261418966908927
1
575185

_ZN5boost4asio9execution6detail17any_executor_baseC2EOS3_
543243708862749142
3
969542
979720
0
1
0
1
24
** External Symbol **:298194
** External Symbol **:214756
** External Symbol **:161363
** External Symbol **:152526
** External Symbol **:40338
** External Symbol **:37830
** External Symbol **:18201
** External Symbol **:5127
** External Symbol **:3494
** External Symbol **:3420
** External Symbol **:3402
** External Symbol **:2901
** External Symbol **:2418
** External Symbol **:2332
** External Symbol **:2288
** External Symbol **:1788
** External Symbol **:1738
** External Symbol **:1418
** External Symbol **:758
** External Symbol **:722
** External Symbol **:722
** External Symbol **:690
** External Symbol **:590
** External Symbol **:568

_ZN5boost6detail22crc_modulo_word_updateIjtEEviRT_T0_S2_ib
868361659980344168
8
73728
36864
9216
9216
9216
18432
36864
36864

_ZN5boost6detail31make_partial_xor_products_tableILi8EjEENS_5arrayIT0_XlsLm1ET_EEEiS3_b
177584446278217354
10
9216
147456
36864
9216
9216
36
36864
73728
9216
18432

_ZN5boost6detail32reflected_byte_table_driven_crcsILi32ELm79764919EE10crc_updateEjPKhm
1096621589224915857
5
93461
2497
36
36
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISA_Lb1EEERS4_
146835647075900052
2
2831210
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS4_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS6_EEEE
844982797010397240
5
0
12381996
2831210
2638483
2638483

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISA_Lb1EEE
37730074776470275
5
463837
497575
2831210
1517832
196818

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISB_Lb1EEERS5_
146835647075900052
2
2838081
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS5_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS7_EEEE
844982797010397240
5
0
12190292
2838081
1145191
1145191

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISB_Lb1EEE
37730074776470275
5
3865
1695665
2838081
2265501
1692891

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor4SlotENS0_6detail16key_nodeptr_compINS7_9PoolState13ExpiresBeforeENS0_8bhtraitsIS8_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS8_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSN_SO_RKT_T0_RNS0_20insert_commit_data_tISO_EEPm
342810749316373002
13
84
2831126
0
2831210
84
0
2638488
2638404
0
0
0
30
192722

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor9FairQueue7WaitingENS0_6detail16key_nodeptr_compISt4lessIS9_ENS0_8bhtraitsIS9_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS9_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSO_SP_RKT_T0_RNS0_20insert_commit_data_tISP_EEPm
342810749316373002
13
0
2838081
0
2838081
0
0
1145191
1145191
0
0
0
0
1692890

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_RNS0_20data_for_rebalance_tIS8_EE
446858651872269297
18
467702
0
0
3343394
1915295
749802
652258
350988
72251
237052
120295
1331244
294911
269521
1933008
4498817
1921751
2814504

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE20insert_unique_commitEPNS0_11rbtree_nodeIS3_EES8_RKNS0_20insert_commit_data_tIS8_EE
567185239083544332
5
5
1885612
3783674
2
3783595

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE25rebalance_after_insertionEPNS0_11rbtree_nodeIS3_EES8_
1042354055910929942
18
2019584
6239270
3652965
130
1063757
2589203
50
5
0
203291
2667236
5
9
0
12
40
5669651
1

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE42rebalance_after_erasure_restore_invariantsEPNS0_11rbtree_nodeIS3_EES8_S8_
386924804694313492
43
576023
50679
409984
661767
5950445
3919575
2589123
94930
279810
103338
1264330
56887
85744
13414
2309313
1306744
20944
6199
9440
560940
576023
352487
6431
4430
5428142
1014342
8850
555
0
0
136874
69873
370164
186493
61366
23933
15959
35056
3151364
0
68985
766483
0

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
1124680653258158719
3
3219
2836351
2834862

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
798733566915304256
4
649039
2591791
2182171
0

_ZN5boost9intrusive22bstree_algorithms_baseINS0_18rbtree_node_traitsIPvLb0EEEE9prev_nodeEPNS0_11rbtree_nodeIS3_EE
948827210703629965
9
0
0
3783959
3783759
3783959
3783839
3726487
40
104939

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12InsertUniqueEmPNS9_4NodeE
694937217598364818
5
6517
93133
2634690
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINS9_13iterator_baseINS0_7MapPairIS7_S7_EEEEbEOT_DpOT0_
93478049560450218
6
0
0
0
0
2240722
2711024

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap24ResizeIfLoadIsOutOfRangeEm
484499720113870608
7
470302
0
2250242
0
2250242
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap6ResizeEm
927205941019177903
10
0
0
0
0
0
0
0
0
2257523
0

_ZN6google8protobuf8internal18TransparentSupportINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE6EqualsIS8_S8_EEbRKT_RKT0_
98923583033976887
4
99650
0
0
0
1
1
1
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase18MergeFromInnerLoopINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvPPvSE_ii
694937217202637848
5
40000
0
40000
20000
20000

_ZN6google8protobuf8internal20RepeatedPtrFieldBase3AddINS0_16RepeatedPtrFieldIN6lessor7journal10WorkerStepEE11TypeHandlerEEEPNT_4TypeEPKSB_
238984482422036564
3
379679
345816
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase8CopyFromINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvRKS2_
567185238682006658
5
0
20000
20000
0
10000

_ZN6lessor10CheckNonceEN4absl7debian311string_viewE
950994587396889690
14
0
0
2148976
2148976
2148976
2148976
268622
268622
268622
0
0
0
0
0

_ZN6lessor10DeedRouter3RunERKNS_8IdentityENS_13CleanupRunner4StepEN4absl7debian312AnyInvocableIFvRKNS7_6StatusEEEE
41142350927681196
13
10001
0
20001
0
0
0
10000
0
0
0
0
0
20001
2
0
10
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
2
** External Symbol **:10000
** External Symbol **:1
2
** External Symbol **:10000
** External Symbol **:1
2
** External Symbol **:10000
** External Symbol **:1
0
1
1
0

_ZN6lessor10IdentityOfERKNS_11CredentialsENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
102051346962454534
21
0
3898281
0
125751
0
125751
0
125751
0
125751
0
0
0
0
0
0
0
0
0
0
125751

_ZN6lessor10LooksQuietENS_10BorrowedFdE
391331300898160634
6
0
0
0
2479938
0
0

_ZN6lessor10RecordFile3MapEm
159676628956159050
7
23992
456
0
103
0
88
24448

_ZN6lessor10RecordFile4TakeEv
794533771550705466
8
35002
35002
191
191
0
0
0
0
1
1
1
1
512:35002

_ZN6lessor10RedisFront10CheckLoginENS_12RedisMeaningE
171079196319822336
30
0
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor10RedisFront10EndCommandERKNS_4FlowE
187771963178206443
9
0
4060060
0
0
0
0
0
0
0

_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
807055964315271028
19
0
4060828
4060828
4060828
0
4060828
4060828
4060060
4060828
685036
0
685036
0
0
0
0
0
0
4060828

_ZN6lessor10RedisFront14EndPublicationEv
764657765565301240
17
0
4060060
4060060
60
0
0
4060060
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront5AwaitENS_12RedisCommandERKNS_4FlowE
1073436552176223259
16
0
0
4060060
0
4060060
4060060
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront7ForwardERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
174914379821090046
49
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor10RedisFront8EndReplyERKNS_4FlowE
948827210170484272
7
0
768
0
0
4060060
4060060
0

_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
314499565098193285
50
4060060
856
8120976
8120976
0
850
8120976
4060916
850
8120120
8120120
685886
4060910
4060060
685886
4060060
0
4060060
4060060
4060060
0
0
0
850
850
850
850
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront8TakeHeadERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
249841959108814975
21
4060060
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront9AnswerDueERKNS_4FlowE
1073436551971399823
12
0
3375792
0
0
0
0
0
4060828
0
0
0
0

_ZN6lessor10RedisFront9EndAnswerERKNS_4FlowE
135188632249601909
8
0
0
4060060
0
0
0
685030
0

_ZN6lessor10SendPacketENS_10BorrowedFdEN4absl7debian311string_viewENS_8PatienceES0_
484499718345397549
6
0
0
44
33907
0
33907

_ZN6lessor10StartupKeyERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EE
798733566041888711
4
97476
97076
0
0

_ZN6lessor10UnderstandERKNS_5redis13CommandCutterE
1082989662917407614
68
0
0
0
0
4060910
4060910
1980
1980
0
4060910
90
0
90
90
0
0
0
90
0
90
90
0
0
90
0
0
0
90
0
90
0
0
0
0
0
0
0
90
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
90
90
1
1
5
1
6:90
1
6:90
0
1
6:90
1
6:90

_ZN6lessor10WorkerCrew4GiveERNS_10WorkerLinkE
842629279852145535
22
0
33863
33863
0
0
0
0
0
0
0
0
0
33863
0
0
0
0
0
0
0
0
0
2
0
4
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew6BeIdleERNS_10WorkerLinkE
872112804617683342
5
33868
17
0
33885
0
1
0
1
6
** External Symbol **:18794
** External Symbol **:10004
** External Symbol **:3076
** External Symbol **:1005
** External Symbol **:1004
** External Symbol **:2

_ZN6lessor10WorkerCrew6WakeByENS_8MonoTimeE
789594824668060895
23
142301
1376
1376
0
1376
0
0
0
1376
0
0
1376
0
0
0
0
0
0
0
0
0
0
0
1
0
3
6
** External Symbol **:1178
** External Symbol **:151
** External Symbol **:24
** External Symbol **:12
** External Symbol **:10
** External Symbol **:1
0
0

_ZN6lessor10WorkerCrew7AdvanceEv
974670607854322738
7
0
102934
33863
69071
21
69107
69071

_ZN6lessor10WorkerCrew7OnEndedERNS_10WorkerLinkERKSt6vectorIN4absl7debian36StatusESaIS6_EE
144240995638855494
20
0
16
33863
0
33863
33863
33863
33863
33863
33863
0
0
0
0
0
0
0
0
0
0
2
0
6
3
** External Symbol **:8
** External Symbol **:6
** External Symbol **:2
3
** External Symbol **:8
** External Symbol **:6
** External Symbol **:2
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew7OnReplyERNS_10WorkerLinkERKNS_7journal11WorkerReplyE
247671764756650933
13
0
0
10
379701
33901
33879
0
0
22
10
0
0
0

_ZN6lessor10WorkerLink4ReadEv
746321611229061014
28
33901
379701
0
0
0
33901
33901
0
33901
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor10WorkerLink4SendERKNS_10WorkerTaskE
784007056844089447
2
33863
33863

_ZN6lessor10WorkerLink6HandleEv
345737796295395013
10
33901
33901
0
0
33901
0
0
0
0
0
1
0
1
6
** External Symbol **:18800
** External Symbol **:10004
** External Symbol **:3076
** External Symbol **:1012
** External Symbol **:1007
** External Symbol **:2

_ZN6lessor10WorkerTaskC2ESt6vectorINS_13CleanupRunner4StepESaIS3_EEN4absl7debian312AnyInvocableIFvRKS1_INS7_6StatusESaIS9_EEbEEENS_8MonoTimeE
641059977005708569
12
379679
379679
250377
129302
33863
0
0
0
0
0
0
0
1
0
2
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0

_ZN6lessor11FindSettingERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EEN4absl7debian311string_viewE
1075867882490824511
27
1631
0
0
757071
799
0
4944
1631
4944
0
1631
0
0
0
1207737
1201162
800
757871
0
799
0
757871
799
0
0
757871
442492
1
1
7
1
16:4944
1
16:1631
0
0
0
1
16:799
1
16:757871

_ZN6lessor11LeasedPaths7ReleaseENS_2IdINS_8LeaseTagEEEb
1063705159172739859
3
2239301
0
0

_ZN6lessor11PoolMetrics5EndedENS_8LeaseEndEN4absl7debian38DurationE
742261418966908927
1
2830801

_ZN6lessor11PoolSockets10OnAcceptedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3WayENS_8UniqueFdE
42618249411050704
56
0
0
0
97926
0
0
97926
0
0
0
0
0
0
0
0
97926
0
0
97926
0
97926
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
97926
0
1
0
4
0
0
0
0

_ZN6lessor11PoolSockets12AdmitProcessENS_10BorrowedFdERKN4absl7debian38StatusOrINS_11CredentialsEEERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
993108205903211798
13
97926
0
97926
97926
97926
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets14TakeDescriptorEjRKNS_9PoolRelayE
712802760173431554
33
0
0
0
0
98273
0
98273
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets9HolderForENS_10BorrowedFdERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
1019592682407049041
54
0
0
0
0
0
0
97579
0
0
347
0
0
0
0
0
0
347
347
0
347
347
347
347
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
5:347
1
1:347

_ZN6lessor11ReasonErrorENS_2v111Reason_CodeEN4absl7debian311string_viewERKSt6vectorISt4pairIS4_NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISD_EE
1072008671649668184
41
9521
9521
0
0
403259
373598
0
121854
32632
32632
29661
29661
29660
29661
29662
29661
0
29662
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
3
9:26789
7:5844
17:1

_ZN6lessor11ResolveDeedERKNS_2v113CleanupActionERKNS_13CleanupRightsERKNS_12CleanupAgentE
74502901794614719
310
0
0
0
0
0
0
0
540839
20000
0
0
520839
0
0
10000
10000
10000
0
0
0
520839
10000
0
0
0
0
0
0
0
10000
0
0
0
0
0
520839
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
520839
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
10000
10000
0
0
0
0
0
0
0
10000
0
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
520839
0
0
0
0
0
0
10000
0
10000
0
0
0
0
0
0
0

_ZN6lessor11RunExchangeENS_10BorrowedFdENS_8ExchangeENS_8MonoTimeERKNS_5ClockE
663098767401036798
83
277675
0
279230
279230
0
0
277675
277675
269926
305502
279230
0
277675
9304
277675
279230
279230
269926
279230
279230
0
9304
0
277675
0
0
0
0
0
0
0
0
277675
277675
279230
0
0
279230
0
0
279230
279230
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
11
0
0
0
0
20
** External Symbol **:147903
** External Symbol **:112634
** External Symbol **:7362
** External Symbol **:7099
** External Symbol **:836
** External Symbol **:235
** External Symbol **:228
../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv:207
** External Symbol **:177
** External Symbol **:176
** External Symbol **:161
** External Symbol **:146
** External Symbol **:119
** External Symbol **:105
** External Symbol **:82
** External Symbol **:81
** External Symbol **:62
** External Symbol **:34
** External Symbol **:17
** External Symbol **:11
0
0
0
0
20
** External Symbol **:149096
** External Symbol **:107249
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:240
** External Symbol **:223
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev:208
** External Symbol **:200
** External Symbol **:200
** External Symbol **:184
** External Symbol **:160
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
** External Symbol **:75
** External Symbol **:42
** External Symbol **:18
** External Symbol **:14
0
1
1
1
9:9304

_ZN6lessor11TenantTable8GetOrAddERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
750937526959873281
17
30000
0
30000
30000
30000
30044
0
0
0
0
44
44
44
0
0
0
0
1
1
2
1
7:30000
1
8:44

_ZN6lessor11WaitForAsioEiP11epoll_eventii
536873292309253651
4
0
2520639
2520639
110528

_ZN6lessor12AttachServer10OnAcceptedENS_8UniqueFdE
720462147448307887
101
0
0
0
0
27077
1
0
1
0
1
0
27076
0
0
0
0
1
0
0
27076
0
0
1
1
0
1
0
0
0
1
1
0
27076
1
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27077
0

_ZN6lessor12CleanupQuota4GiveEjm
694937218275256565
6
389679
0
6
0
0
0

_ZN6lessor12CleanupQuota4TakeEjm
742261418966908927
1
540839

_ZN6lessor12CleanupState10OnFinishedENS_2IdINS_9ActionTagEEERKN4absl7debian36StatusENS_8MonoTimeERNS_6RandomERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISJ_EE
717382262498333621
24
345816
0
0
389679
43863
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
7
65:154947
33:71570
16:23862
8:23862
17:23860
32:23859
64:23856

_ZN6lessor12CleanupState3AddENS_2IdINS_9ActionTagEEENS1_INS_10SessionTagEEENS1_INS_8LeaseTagEEERKNS_13CleanupPolicyERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISI_EE
974670605572590944
7
540839
0
0
0
0
0
0

_ZN6lessor12CleanupState3EndENS_2IdINS_9ActionTagEEENS_7Journal7OutcomeERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISD_EE
732038792768802925
8
389679
0
0
0
0
0
0
389679

_ZN6lessor12CleanupState4FindENS_2IdINS_9ActionTagEEE
567185242265862187
5
1754011
1754011
1754011
0
0

_ZN6lessor12CleanupState6CutRunENS_2IdINS_9ActionTagEEE
844982799530838382
4
0
43863
0
0

_ZN6lessor12CleanupState6RunAllENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
393568430245866104
13
540839
540839
4033
4033
4033
4033
0
0
0
0
0
0
0

_ZN6lessor12CleanupState7AdvanceENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
45209324010074225
17
20000
411797
369935
377770
20000
52018
12165
47896
0
43879
4017
4017
0
2012
2005
0
0

_ZN6lessor12CleanupState9BecomeDueENS_2IdINS_9ActionTagEEERNS0_5EntryE
1063705161840035144
3
540839
0
0

_ZN6lessor12DurationFromERKN6google8protobuf8DurationEN4absl7debian311string_viewE
1044887267156917124
20
0
0
0
2247999
0
0
0
2247999
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12FindReportedERKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_St4lessIS6_ESaISt4pairIKS6_S6_EEEN4absl7debian311string_viewE
886271540531489922
4
1509418
1398924
124444
110494

_ZN6lessor12PriorityFromENS_2v18PriorityE
1124680653874042806
4
540839
0
0
540839

_ZN6lessor12ProcessWatch3AddERNS_4PeerENS_2IdINS_10SessionTagEEE
640156331545549814
56
0
32852
27423
32286
26878
32286
0
0
32286
566
566
0
566
0
0
0
0
32286
32286
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN6lessor12ProcessWatch6RemoveERKNS_10ProcessKeyENS_2IdINS_10SessionTagEEE
790715554225988411
19
32852
32852
32852
566
32852
32852
566
566
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12RedisPending3PopEv
484499721492999404
7
4060828
685798
4060060
685036
685036
0
4060060

_ZN6lessor12RedisPending4PushENS_12RedisAwaitedE
658987490368204421
12
0
684186
4060060
1612
0
3375792
0
3375030
0
0
3375030
4060060
1
1
1
0

_ZN6lessor12RedisSession7OnReplyENS_12RedisMeaningEjRKNS_5redis11ReplyWalkerE
561040280618509186
46
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
4060060
2030000
0
0
0
2030000
0
0
0
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
2:2030000
0

_ZN6lessor12RunStatementENS_10BorrowedFdENS_8ExchangeERKSt8optionalIN4absl7debian36StatusEENS_8MonoTimeERKNS_5ClockE
1120094962952321750
42
0
10000
0
1000
10000
9000
0
0
10000
9000
1000
0
0
0
0
9000
10000
0
9000
10000
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

_ZN6lessor12SessionNames7OnAskedEN4absl7debian311string_viewE
260734257121462273
22
5296
0
18462
18462
18462
18462
670329
670329
666040
9467
660862
4774
9467
9467
4693
0
464
0
472
464
0
0
2
0
1
16
** External Symbol **:1387
** External Symbol **:1147
** External Symbol **:1115
** External Symbol **:1013
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
1
1
4
7:656522
6:4312
9:2913
8:2293

_ZN6lessor12SessionNames8ReplacesEi
1063705161908944610
3
579228
1265
139

_ZN6lessor12SessionTable10LeaveGraceENS_2IdINS_10SessionTagEEERNS0_5EntryE
1063705161908944610
3
604214
5429
5429

_ZN6lessor12SessionTable3EndENS_2IdINS_10SessionTagEEE
3603321414812966
15
52284
32852
32852
32852
32852
473
473
0
0
0
0
0
0
0
0

_ZN6lessor12SessionTable4OpenERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
196075478683532905
37
0
32379
0
32852
0
0
32379
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32852
1
1
1
0

_ZN6lessor12SessionTable6ResumeENS_2IdINS_10SessionTagEEE
567185240184951041
5
565933
565933
565933
0
0

_ZN6lessor12WorkerRunner10RunInOrderERKNS_8IdentityESt6vectorINS_13CleanupRunner4StepESaIS6_EEN4absl7debian312AnyInvocableIFvRKS4_INSA_6StatusESaISC_EEbEEE
1056276403975278125
51
0
379679
33863
33863
33863
33863
33863
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
14
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0
0
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
1
2
0
0

_ZN6lessor12WorkerRunner5BeginERKNS_8IdentityENS_10WorkerTaskE
318275231005964613
21
33863
0
0
0
0
33863
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
7
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor12WorkerRunner6CrewOfERKNS_8IdentityE
14124349481107501
20
0
0
0
0
0
33863
33857
33857
6
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13ConnectorNameENS_8Upstream4KindE
798733567464660133
5
0
0
1984708
0
0

_ZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS_9PoolRelayEE
614734196703061374
58
97926
97579
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
97926
0
0
97926
0
0
347
97926
0
97579
347
0
0
0
0
0
0
97579
0
0
0
0
0
0
0
0
0
0
0
0
0
97579
1
0
3
0
0
0

_ZN6lessor13LeaseHandlers16AcquireForClientERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEN4absl7debian312AnyInvocableIFvONSB_8StatusOrINS_12GrantedLeaseEEEEEE
1024588651855630722
4
580078
0
0
0
1
0
3
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEONS_5ClaimEN4absl7debian38DurationENSD_12AnyInvocableIFvONSD_8StatusOrINS_12GrantedLeaseEEEEEE
813609035458821538
18
0
0
0
0
0
0
2828071
2828068
2828063
2828081
0
0
0
0
0
0
0
0
2
0
7
0
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92850
** External Symbol **:91212
** External Symbol **:87476
** External Symbol **:80052
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92847
** External Symbol **:91212
** External Symbol **:87475
** External Symbol **:80049
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92853
** External Symbol **:91212
** External Symbol **:87477
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92853
** External Symbol **:91212
** External Symbol **:87481
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
0
0
1
1
1
1:2828065

_ZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS_7SessionEERKNS_2v114AcquireRequestEN4absl7debian38DurationEbNSB_12AnyInvocableIFvNSB_8StatusOrINS_10GrantReplyEEEEEE
270449479075024420
71
0
0
0
0
2248003
0
0
0
2248000
0
0
0
0
0
0
0
0
2247991
0
0
0
0
0
2247996
2248003
2247996
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2247992
0
0
0
0
1
0
12
0
0
0
0
0
0
13
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92853
** External Symbol **:87475
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92853
** External Symbol **:87474
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92852
** External Symbol **:87480
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92852
** External Symbol **:87479
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
0
0

_ZN6lessor13LeaseHandlers7ReleaseERNS_7SessionERKNS_2v114ReleaseRequestE
170277216955935333
47
50
50
0
0
0
0
0
0
0
0
0
0
50
0
0
50
50
2237885
50
0
50
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2237885

_ZN6lessor13PostgresFront10OnOwnReadyERKNS_4FlowE
1093380923001157790
59
371
0
371
0
0
0
0
0
0
1679
418074
418074
0
416395
0
1679
0
371
371
0
0
749
0
371
0
0
0
0
378
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
371
749
0
1
1
1
1
1:418074

_ZN6lessor13PostgresFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
424622327633262269
18
7813832
7813832
930
0
0
0
0
6012682
0
1246486
1246486
0
0
0
0
0
0
4650

_ZN6lessor13PostgresFront11NeedsAskingEv
135188635633475393
7
1600
800
0
0
484644
483844
0

_ZN6lessor13PostgresFront11OnCompletedERKNS_8postgres5AskedEb
906126499004534457
36
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5983484
36013
0
839990
0
0
331606
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront11OnOwnAnswerERKNS_8postgres13MessageWalker5PieceERKNS1_8Pipeline6AnswerERKNS_4FlowE
733435316712645949
26
0
0
0
0
0
0
473301
418074
1090183
367705
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
418074
1
1
1
0

_ZN6lessor13PostgresFront11StatementOfEN4absl7debian311string_viewES3_S3_
11850897220411432
11
159360
168097
8737
164793
161696
159360
159360
159360
159360
0
159360
1
1
2
1
33:159360
1
2:159360

_ZN6lessor13PostgresFront12BeginSessionENS_8postgres13StartupPacketERKNS_4FlowE
497936965380458958
23
0
831
97076
0
96245
97076
0
0
0
96245
2160
0
0
0
96245
0
0
0
0
0
0
97076
97076
1
1
1
0

_ZN6lessor13PostgresFront13AnswerStartupEN4absl7debian311string_viewERKNS_4FlowE
602082043167123281
21
0
97076
97076
97076
97076
97076
0
97076
308
0
97076
96768
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront13OnFirstPacketERN4absl7debian311string_viewERKNS_4FlowE
91391790837031818
54
0
389536
389536
389536
389536
97384
0
97384
0
0
0
0
97384
0
0
0
0
0
308
97076
0
0
0
0
0
0
97076
97076
97076
97076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
97384
97384
0
0
1
1
2
1
6:97076
1
9:97076

_ZN6lessor13PostgresFront13WantsReplacedEv
784007056844089447
2
579228
579228

_ZN6lessor13PostgresFront15TellDifferencesERKNS_4FlowE
857105374624512174
71
0
0
0
0
28834
74868
6239
0
0
15519
0
0
0
0
0
0
0
0
14696
112749
823
823
0
0
112749
0
112749
0
112749
0
112749
573253
9504
98053
8673
563973
8673
8673
831
0
8457
0
6239
8457
6239
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
98053
1
1
10
0
0
0
0
0
1
8:6239
1
16:8457
10
2:26019
8:20849
3:18434
4:17346
17:8673
5:8673
9:7332
7:3117
16:2229
6:77
0
0

_ZN6lessor13PostgresFront17OnDescribeOrCloseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
660898534585967151
42
325425
0
0
0
0
0
0
0
0
0
0
0
0
947157
947157
947157
947157
1231
0
0
1231
947157
0
0
0
0
781133
0
166024
0
0
1231
0
0
0
0
0
0
0
947157
1231
947157
1
1
7
0
0
0
0
0
0
1
17:1231

_ZN6lessor13PostgresFront4NoteERKNS_8postgres6TracesE
303685787828447473
10
2400
0
0
9
2400
9
2400
1231368
2544
0

_ZN6lessor13PostgresFront4NoteERKNS_9StatementE
40662225543325415
22
0
0
0
0
0
0
951600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront4ParkERKNS_4FlowE
94185834521522098
20
484644
483714
2907864
2902284
125
487502
66
483714
484644
484644
483714
484644
930
483714
484644
0
0
0
483714
483648

_ZN6lessor13PostgresFront4ToldESt10shared_ptrIKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEEE
784007056844089447
2
98198
98198

_ZN6lessor13PostgresFront5EnterERKNS_4FlowEb
15835545543773245
54
415825
0
0
0
412349
471622
55797
0
6575
6575
6575
6575
6575
573253
572598
415825
415825
416395
415065
235469
416395
415825
156858
156858
1128
35029
0
35083
35083
380323
0
416395
380184
380184
799
413148
0
799
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
380184

_ZN6lessor13PostgresFront6AttachERNS_10ConnectionERKNS_4FlowE
352808214846649089
28
579228
97076
794
0
0
0
0
0
0
0
0
831
96245
96245
0
96245
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
16
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:39
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
16
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:39
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor13PostgresFront6DetachEv
784007059655560962
2
579228
0

_ZN6lessor13PostgresFront6OnBindERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
86707332940646644
38
328502
0
0
0
0
0
0
0
0
0
0
0
0
951600
951600
951600
0
328502
623098
623098
951600
0
0
0
623098
328502
0
0
163709
0
0
0
0
0
0
0
0
0
1
1
7
0
0
0
0
0
0
3
3:158054
17:4308
6:1347

_ZN6lessor13PostgresFront6OnRowsERKNS_8postgres5AskedEN4absl7debian311string_viewERKNS_4FlowE
173686997599724934
27
5108
29754
10016
10016
10016
947263
5108
5108
0
4308
800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5108
0
1
1
1
0

_ZN6lessor13PostgresFront7CleanUpERKNS_4FlowE
1141818974994836011
24
378
378
0
0
93497
93090
93090
378
378
0
378
0
0
0
0
0
0
0
0
0
0
378
7
7

_ZN6lessor13PostgresFront7EnteredERKNS_4FlowE
16930841376800771
21
10803
572422
831
831
831
0
831
0
0
0
0
831
831
831
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7OnParseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
986485033119830571
50
0
0
0
0
0
0
168097
168097
168097
168097
3304
168097
3304
3304
0
9
168097
164793
0
0
0
168097
0
0
164793
164793
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
168097
0
0
0

_ZN6lessor13PostgresFront7OnQueryERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
449664059076766140
25
0
0
1800
0
0
0
279768
279768
0
0
1800
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7PrepareEN4absl7debian311string_viewERKNS_4FlowE
844982798881822659
5
956135
956135
951400
163509
163509

_ZN6lessor13PostgresFront7SendOwnENS0_3OwnERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS8_EERKNS_4FlowERKS8_
898844273112714060
20
35083
92187
70166
36960
35083
35083
35083
35083
36960
0
0
35083
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront8NoteNameEv
737863020631352468
13
573253
573253
573253
573253
139
139
0
0
0
0
0
0
0
1
0
1
16
** External Symbol **:157014
** External Symbol **:156978
** External Symbol **:156215
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14

_ZN6lessor13PostgresFront8OnAnswerERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
300198516567475330
78
0
0
0
0
1271131
0
0
0
0
16641
0
5983484
0
1785631
0
0
947263
1508257
6288934
0
0
1226125
1233241
0
0
0
0
1226125
1233241
73
0
0
1226125
0
1226125
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1271131
1271131
0
0
0
0
0
0
15841
5983484
5983484
1785631
277374
0
6011560
0
0
0
0
1226125
1233241
1233241
1233241
1233241
1233241

_ZN6lessor13PostgresFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
769820672568245515
53
256395
0
0
4445429
97384
0
97384
0
4252990
4252989
4830198
0
0
0
2005942
4252989
0
0
0
95056
0
572117
4252989
1428733
0
572056
0
0
0
256456
256456
0
0
0
482153
0
0
95056
0
0
0
0
0
0
0
0
0
0
0
4830198
0
0
156789

_ZN6lessor13PostgresFront8OnParsedEmbb
262492185887483136
29
0
0
0
0
0
2129
331606
166813
164793
331606
166813
166813
0
3304
331606
0
0
0
0
0
3304
0
0
0
331606
0
0
1827
1827

_ZN6lessor13PostgresFront8OnSimpleEcRKNS_4FlowE
927205942295359781
12
0
0
0
1231
951600
953473
0
0
0
0
0
0

_ZN6lessor13PostgresFront8OnTracesEN4absl7debian311string_viewE
38353461643216235
37
9600
556
930
5580
2400
2400
2400
0
139
139
0
1064
0
66
0
2400
0
0
139
1064
5580
0
66
1336
139
1336
930
139
800
930
930
0
0
0
0
0
930
1
1
2
1
2:139
2
9:1204
4:132

_ZN6lessor13PostgresFront8StartingD2Ev
599005164215428665
9
97076
0
0
97076
0
0
0
0
0

_ZN6lessor13PostgresFront9AppendOwnEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
276561
92187

_ZN6lessor13PostgresFront9OnMessageERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
612928227967368568
24
947157
4252926
279768
279831
0
0
4252926
0
0
63
947157
1906304
279768
168097
951600
279768
279768
1906304
0
0
0
0
279768
279768

_ZN6lessor13PostgresFront9SendParseERKNS0_8PreparedERKNS_4FlowE
842987906145431596
15
163509
163509
163509
163509
4308
4308
163509
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront9SendResetERKNS_4FlowE
93478049159571433
7
1140552
380184
9
9
9
0
0

_ZN6lessor13PostgresFrontC2ERNS_14PostgresSharedEmNS_9CancelKeyENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPNS_5LoginE
301351149174339136
14
97076
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFrontD0Ev
742261418966908927
1
97076

_ZN6lessor13PostgresFrontD2Ev
301351147971189272
14
0
3277
97076
0
0
0
97076
2531
0
0
0
0
1884
0

_ZN6lessor13PostgresNotes7BeResetEv
742261418966908927
1
416203

_ZN6lessor13ReceivePacketENS_10BorrowedFdEN4absl7debian34SpanIcEENS_8PatienceE
348912220435690033
34
0
0
0
22
0
0
0
33923
22
0
0
33923
22
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
33923
33901

_ZN6lessor14CleanupMetrics4ShowERKNS_12CleanupState7AccountE
146835646621254984
2
948645
189729

_ZN6lessor14DriverSessions4FindERKNS0_3KeyE
157411391485353719
13
97579
98273
97851
422
97851
97851
97579
272
0
0
0
0
272

_ZN6lessor14DriverSessions6RejoinERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEE
948827210730180212
7
347
97579
0
97579
97579
0
0

_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE
257678576658798670
15
4060820
0
0
0
4060910
0
90
0
0
90
90
0
90
90
90
1
1
5
0
1
6:90
0
1
6:90
1
6:90

_ZN6lessor14StatementStore6InternEN4absl7debian311string_viewES3_S3_
476107528694756371
69
0
0
0
0
0
0
4826
8737
2156
4826
0
3911
4826
0
0
0
0
0
0
2742
0
0
0
0
0
0
3911
0
4826
4826
0
0
0
0
1169
1169
1169
1169
1169
1169
0
3911
1169
1169
1169
1169
1169
1169
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
6
2
9:1141
16:28
2
9:1141
16:28
2
9:1141
16:28
2
9:1141
16:28
2
9:1141
16:28
2
9:1141
16:28

_ZN6lessor14UpstreamSocket4ReadEv
287486626317066404
6
1936
1931522
0
1936
1931522
0

_ZN6lessor14UpstreamSocket6HandleEv
742261418966908927
1
1933458

_ZN6lessor14WaitUntilReadyENS_10BorrowedFdENS_9ReadinessENS_8MonoTimeERKNS_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
1066283265407355996
77
0
282564
0
0
280539
282564
2025
280539
282564
2025
0
282564
282564
282564
282564
282564
282564
0
0
282564
0
282564
0
0
0
0
282564
282564
282564
282564
282564
282564
0
0
0
0
0
282564
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14485
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZNK6lessor11SystemClock3NowEv:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:14485
** External Symbol **:1195
** External Symbol **:644
** External Symbol **:558
** External Symbol **:415
** External Symbol **:413
** External Symbol **:396
** External Symbol **:389
** External Symbol **:324
** External Symbol **:268
** External Symbol **:236
_ZNK6lessor11SystemClock3NowEv:231
** External Symbol **:179
** External Symbol **:149
** External Symbol **:145
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:126
0
0
0
0
1
1
1
6:2025

_ZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS_7SessionEERKNS_2v122RegisterCleanupRequestEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS6_23RegisterCleanupResponseEEEEEE
408942159264136861
99
0
57548
172644
0
0
57548
0
0
0
0
0
0
0
540839
0
0
540839
0
0
57548
0
0
0
0
57548
0
57548
57548
0
0
57548
57548
57548
0
0
57548
0
0
57548
0
57548
57548
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor15CleanupRegistry12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
536873291934996280
4
2830801
0
0
0

_ZN6lessor15CleanupRegistry2DoEN4absl7debian311FunctionRefIFNS2_6StatusERSt6vectorISt7variantIJNS_12CleanupState5StartENS7_5RestsENS7_4DiesENS7_4EndsENS7_5CleanEEESaISD_EEEEE
881802931110589783
16
30754
30754
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:7856
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:36
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15CleanupRegistry3AddENS_2IdINS_10SessionTagEEERNS0_5OwnerESt6vectorINS0_9NewActionESaIS7_EERN4absl7debian312AnyInvocableIFvNSB_8StatusOrIS6_INS1_INS_9ActionTagEEESaISF_EEEEEEERNS0_7ErrandsE
563933364422669586
96
0
0
540839
540839
540839
0
0
540839
0
0
0
105178
105178
0
0
540839
540839
540839
540839
0
0
0
0
0
0
0
57548
57548
57548
0
4033
0
0
0
0
0
0
57548
57548
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState4EndsERNS0_7ErrandsE
889850288960402453
72
0
0
0
0
0
0
0
0
0
389679
389679
389679
389679
0
0
0
0
389679
389679
0
0
0
0
0
0
0
0
0
389679
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
7
** External Symbol **:300640
** External Symbol **:49029
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
1
1:389679

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5CleanERNS0_7ErrandsE
124721842999011629
10
35219
4017
4017
4017
4017
2012
2005
17898
17898
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5StartERNS0_7ErrandsE
1026670672623845118
92
0
326772
43863
0
43863
0
0
389935
0
0
0
250377
0
43863
95439
0
0
0
0
0
0
0
43863
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
188013
188013
0
0
2
0
6
7
** External Symbol **:300896
** External Symbol **:49029
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKSt6vectorISt7variantIJNS_12CleanupState5StartENS3_5RestsENS3_4DiesENS3_4EndsENS3_5CleanEEESaIS9_EERNS0_7ErrandsE
331779890370375827
9
389679
0
389935
0
4017
132181
0
0
0

_ZN6lessor15CleanupRegistry5BeginENS0_7HandoutE
564871552872837795
16
0
0
23862
20001
10000
0
0
0
0
0
0
0
0
0
0
0
2
0
6
3
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:1
3
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:1
0
5
** External Symbol **:18790
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
5
** External Symbol **:18790
** External Symbol **:3071
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor15CleanupRegistry5CarryEONS0_7ErrandsE
1018334411715710683
15
20001
0
0
43863
20001
20001
0
132181
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry5WriteESt6vectorISt7variantIJNS_7Journal7SessionENS3_6ActionENS3_6ForgetENS3_4NoteENS3_3EndEEESaIS9_EE
331865491203570010
9
132181
43879
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor15CleanupRegistry6ForgetENS_2IdINS_9ActionTagEEE
992371479386457139
18
1891401
389679
389679
389679
0
389679
0
389679
0
0
0
0
0
0
0
1080930
1080930
0

_ZN6lessor15CleanupRegistry7OnEndedEN4absl7debian34SpanIKNS_2IdINS_9ActionTagEEEEERKSt6vectorINS2_6StatusESaISA_EEb
1069835081602734113
30
43863
389679
389679
389679
0
0
0
389679
389592
43863
345816
0
345816
43879
43879
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:300640
** External Symbol **:49029
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry8RecordOfENS_2IdINS_10SessionTagEEENS_11CleanupKindENS_7journal12ActionRecordE
515743954007563331
11
540839
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZN6lessor15CleanupRegistry8RegisterENS_2IdINS_10SessionTagEEERKNS_7journal13SessionRecordESt6vectorINS0_9NewActionESaIS9_EEN4absl7debian312AnyInvocableIFvNSD_8StatusOrIS8_INS1_INS_9ActionTagEEESaISH_EEEEEEE
221099682349446550
27
57548
57548
57548
0
0
0
0
0
0
0
0
4033
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry9BeginStopEv
311368149725108562
31
0
0
0
0
188133
16388
0
0
302784
0
302784
0
88
0
0
0
0
0
0
2
86
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

_ZN6lessor15CleanupRegistry9NoteBegunENS_2IdINS_9ActionTagEEE
160703749334584499
8
389679
0
389679
389679
0
389679
0
0
1
0
1
7
** External Symbol **:300640
** External Symbol **:49029
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry9OnWrittenENS_2IdINS_10SessionTagEEERKSt6vectorINS1_INS_9ActionTagEEESaIS6_EERKN4absl7debian36StatusERNSC_12AnyInvocableIFvNSC_8StatusOrIS8_EEEEE
803463619694637207
37
0
284008
540839
0
0
0
0
57548
0
57548
57548
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
180179
180179
0
0
0
0
1
0
2
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

_ZN6lessor15ExchangeChecker7ConsumeEN4absl7debian311string_viewE
52047013712768656
10
0
305502
305502
0
0
0
0
0
0
0

_ZN6lessor15ExchangeChecker7TakeAllEN4absl7debian311string_viewE
321004814224171825
16
305502
0
0
305502
305502
0
0
0
0
0
0
0
0
0
279230
26272
1
0
2
20
** External Symbol **:149096
** External Symbol **:132799
** External Symbol **:10479
** External Symbol **:10000
** External Symbol **:1055
** External Symbol **:284
** External Symbol **:240
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE:208
** External Symbol **:200
** External Symbol **:200
** External Symbol **:187
** External Symbol **:184
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
** External Symbol **:75
** External Symbol **:48
** External Symbol **:23
** External Symbol **:14
0

_ZN6lessor15ReadCredentialsENS_10BorrowedFdE
93478046205005445
7
0
125752
0
0
0
0
0

_ZN6lessor15SecureRandomHexB5cxx11Ei
650973719626239524
9
303027
303027
303027
0
0
0
0
0
0

_ZN6lessor15SessionRegistry12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
1117016366284428723
26
0
0
0
560504
0
0
0
0
560504
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15SessionRegistry12OnLeaseEndedERKNS_5EndedE
708342657912466303
19
2830801
59
59
59
59
59
59
0
59
0
59
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:606189
** External Symbol **:514348
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87482
** External Symbol **:76376
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZN6lessor15SessionRegistry3EndENS_2IdINS_10SessionTagEEENS_10SessionEndE
852367618450844383
75
2142
4240
1060
12082
12082
18815
0
0
2142
18777
0
32852
32852
32852
32851
19432
19432
32852
0
32852
12082
18815
0
19432
30710
32851
32852
32812
1060
1060
0
32851
32852
1060
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2142
0
31767
1
0
3
1
** External Symbol **:2142
20
** External Symbol **:5892
** External Symbol **:2189
** External Symbol **:978
** External Symbol **:919
** External Symbol **:911
** External Symbol **:699
** External Symbol **:235
** External Symbol **:128
** External Symbol **:72
** External Symbol **:25
** External Symbol **:8
** External Symbol **:6
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:36
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15SessionRegistry4OpenENS_13AgentIdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_4DoorEPNS_4PeerEN4absl7debian38DurationE
435571917409586008
104
0
0
0
0
0
0
0
32852
32852
32852
32852
32852
0
0
0
0
0
0
0
32852
32852
32852
32852
0
0
0
0
32852
32852
32852
32852
32852
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:36
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16
1
5
2
6:32505
1:347
2
7:27076
5:5776
1
1:32852
0
0

_ZN6lessor15SessionRegistry7OnDeathERKSt6vectorINS_2IdINS_10SessionTagEEESaIS4_EE
824622382287265634
8
20039
15406
15406
0
15406
169
0
0
1
0
2
24
** External Symbol **:50
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:5000
** External Symbol **:3750
** External Symbol **:2195
** External Symbol **:978
** External Symbol **:922
** External Symbol **:911
** External Symbol **:699
** External Symbol **:320
** External Symbol **:235
** External Symbol **:128
** External Symbol **:73
** External Symbol **:64
** External Symbol **:47
** External Symbol **:40
** External Symbol **:9
** External Symbol **:7
** External Symbol **:6
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN6lessor15StatementRunner3RunERKNS_8IdentityERKNS_7journal13StatementDeedEN4absl7debian38DurationENS9_12AnyInvocableIFvRKNS9_6StatusEEEE
419628983858562718
39
10000
10000
0
0
10000
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner5StartENS0_4TaskE
337349073591355277
74
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
10000
10000
10000
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
13
0
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
9
0
0
0
0
1
8:10000
1
1:10000
1
1:10000
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner6FinishENS0_4TaskERKN4absl7debian36StatusE
644975912751393987
64
10000
10000
9968
0
10000
10000
9968
9968
9968
9968
9968
9968
9968
9968
9968
32
0
0
9968
9968
9968
9968
9968
9968
0
9968
9968
9968
9968
9968
9968
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
1
** External Symbol **:9968
1
** External Symbol **:9968
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
1
** External Symbol **:9968
0
1
** External Symbol **:10000
1
6
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968

_ZN6lessor15StatementRunner7PerformENS0_4TaskESt10shared_ptrINS_4PoolEENS_2IdINS_10SessionTagEEENS_8MonoTimeENS_12GrantedLeaseE
378140618321166624
91
0
10000
0
0
0
0
0
0
10000
10000
10000
0
0
0
0
10000
10000
10000
10000
1000
0
0
0
0
0
0
9000
10000
9000
0
0
0
0
0
0
0
0
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
2
0
12
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
** External Symbol **:10000
0
1
5
1
1:10000
1
1:10000
1
9:9000
1
1:10000
1
1:10000

_ZN6lessor16AttachConnection10ReplyGrantEmN4absl7debian38StatusOrINS_10GrantReplyEEEb
815021004144625251
54
1961317
1961317
3602
1961317
0
1961317
0
1961317
0
1961317
0
1961317
0
0
0
1961317
0
1961317
1961317
1961317
0
1961317
0
1961317
0
1961317
1961317
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor16AttachConnection10SendOutboxEv
452322796893678503
25
8021237
4008336
1960672
1996317
0
0
4005410
100
2009093
0
2009093
0
0
0
0
4020384
0
2926
0
0
0
0
0
0
0
2
0
1
0
1
1
2
5:1960064
9:49029

_ZN6lessor16AttachConnection11HandleHelloEmRKNS_2v15HelloE
763061606350979939
56
27076
0
0
0
0
0
0
0
0
0
27076
27076
27076
0
0
0
27076
0
0
0
0
27076
27076
0
0
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection11LookForReadEv
744434112666448868
20
4103997
4099440
469062
96682
96682
96682
0
0
0
0
96682
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection12TakeInFlightEm
744640996696962893
18
0
0
1965019
0
1965019
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleAcquireEmRKNS_2v114AcquireRequestE
93911640400188770
10
1964919
1964919
1964919
589744
589744
0
0
0
0
0
1
0
2
7
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:7200
0

_ZN6lessor16AttachConnection13HandleCleanupEmRKNS_2v113AttachRequestE
868885327984398377
27
0
0
0
57548
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleRequestERKNS_2v113AttachRequestE
711149522811906943
148
57548
0
0
0
0
1964919
100
27076
0
0
1960065
0
0
0
0
4009758
0
0
0
0
27076
1964919
100
1960115
0
0
0
0
0
0
0
0
0
0
0
0
50
0
0
0
1960115
0
0
0
0
1960115
0
0
0
0
0
1960115
0
0
0
0
0
0
0
1960065
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1960065
1960065
0
0
0
0
0
0
0
0
1960065
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
1964919
100
1960115
0
0
0
0
0

_ZN6lessor16AttachConnection14OnSessionEndedEv
95820316359186075
14
12048
12048
0
12048
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection19SendWithDescriptorsERKNS0_5FrameE
289828605328379521
5
1961717
1961417
0
1961417
1961317
1
0
1
8
** External Symbol **:606189
** External Symbol **:514347
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:7200
** External Symbol **:400

_ZN6lessor16AttachConnection4PostENS0_5FrameE
456851012731551047
56
0
60733
1991122
1961317
2578
0
0
0
0
0
60733
0
0
0
0
0
1960065
51191
51191
0
1960065
51191
51191
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
5:1960065
2
9:49049
5:2142
2
9:49049
5:2142

_ZN6lessor16AttachConnection4ReadEv
176885382319616467
13
0
0
0
0
0
0
0
4026417
4025674
743
4025674
0
0

_ZN6lessor16AttachConnection5CloseENS_10SessionEndE
523456432006441999
32
3579
0
3579
9461
2926
3579
3579
15
31633
27076
0
27076
27076
27076
27076
27076
0
0
0
3579
23497
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection5FlushEv
784007059655560962
2
3890520
3890520

_ZN6lessor16AttachConnection5ReplyEmNS_2v111AttachReplyE
936072403085587551
37
0
0
0
0
0
0
0
0
0
0
0
0
2050503
0
0
2011256
2011256
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
5:1962207
9:49049

_ZN6lessor16AttachConnection5StartEN4absl7debian38DurationE
424800904411925848
21
0
27076
27076
27076
0
0
0
0
27076
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection6HandleEv
354959962680726639
53
0
0
4026417
743
0
0
0
15916
0
0
743
6418
0
0
0
0
0
0
0
0
4009758
0
0
0
27076
0
0
0
16
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
57698

_ZN6lessor16AttachConnection7DeliverENS0_5FrameE
934653113851625405
22
0
0
3584
4008336
0
0
0
4008336
4008336
3878472
129864
129864
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection7RoomForEm
948827212113729997
7
83375
1768029
0
193388
0
14476
0

_ZN6lessor16AttachConnection7SendNowERKNS0_5FrameE
1096621591024329930
7
0
0
0
2046919
1961417
2926
2926

_ZN6lessor16AttachConnection7TrySendERKNS0_5FrameE
1042354056153007833
21
1961417
2046919
1961417
1961417
1961417
1961417
745
97851
1960672
97851
1767284
97851
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection8NoteReadEv
290495009910366715
6
1729146
184390
184390
181870
177618
184390

_ZN6lessor16AttachConnectionC2ERN5boost4asio10io_contextENS_8UniqueFdENS_4PeerENS_13AgentIdentityENS_16DescriptorBudget5ShareERKNS0_7ContextE
23769822869654918
22
27076
27076
0
27076
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
0
1
2
1
7:27076
1
1:27076

_ZN6lessor16AttachConnectionD2Ev
585075843585374392
14
38138
27076
13040
4133
0
0
0
0
0
0
0
27075
0
0
1
0
1
0

_ZN6lessor16DescriptorBudget4TakeEm
146835647075900052
2
1770526
14476

_ZN6lessor16DescriptorBudget5ShareD2Ev
1063705159172739859
3
2209261
1896077
0

_ZN6lessor16DescriptorBudget7TakeForEjm
653247342843410969
12
153176
152703
153176
152703
153175
473
0
0
0
0
0
0

_ZN6lessor16DescriptorBudget8GiveBackEmSt8optionalIjE
650973722515693818
9
1923701
153175
153175
0
473
0
0
0
0

_ZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS_2v114AcquireRequestEPNS4_15AcquireResponseE
433147968405592212
28
0
195629
0
282680
0
195629
282683
0
0
0
282684
282684
282681
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
5
** External Symbol **:92853
** External Symbol **:87481
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:4000
0

_ZN6lessor16GrpcLeaseService7ReleaseEPN4grpc21CallbackServerContextEPKNS_2v114ReleaseRequestEPNS4_15ReleaseResponseE
1042354054871955871
19
277818
0
277820
0
277819
0
0
277820
277820
277820
0
0
0
0
0
0
0
0
0

_ZN6lessor16ReadProcessFactsEi
90653976745928239
37
3828960
3828960
65960
3763000
65960
65960
0
60860
65960
65960
0
0
0
65960
0
0
65960
65960
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3828960

_ZN6lessor17HandoffAllowedForERKNS_8UpstreamE
325048437913199258
14
0
0
0
0
0
0
2141694
0
0
0
0
0
0
0

_ZN6lessor17PostgresConnector7ConnectENS_8MonoTimeE
1086734001257078823
133
139
532
2684
0
0
0
10065
10065
671
671
0
8723
671
671
671
0
671
671
532
0
0
0
671
0
532
0
0
0
0
0
671
671
671
671
671
671
671
0
0
0
0
671
0
0
0
0
671
671
0
671
671
0
0
671
671
0
671
671
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
0
0
0
0
0
0
1
7
1
6:532
0
2
7:532
8:139
2
1:532
7:139
0
2
7:532
8:139
2
1:532
7:139

_ZN6lessor18GrpcSessionService4OpenEPN4grpc21CallbackServerContextEPKNS_2v118OpenSessionRequestEPNS4_19OpenSessionResponseE
904981852564143299
57
5429
0
5429
0
0
0
0
0
0
0
5429
0
5429
5429
5429
5429
0
0
0
5429
5429
0
0
5429
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor2v111AttachReply24mutable_register_cleanupEv
1124680652115249575
3
57548
57548
0

_ZN6lessor2v111AttachReplyC2EOS1_
52047014098045209
10
2050503
2050503
0
2050503
2050503
2050503
0
0
0
0

_ZN6lessor2v113CleanupActionC2EOS1_
52047014098045209
10
1715479
1715479
0
1715479
1715479
1715479
0
0
0
0

_ZN6lessor2v115ReleaseResponseC2EOS1_
52047014098045209
10
2237884
2237885
0
2237885
2237885
2237885
0
0
0
0

_ZN6lessor2v119OpenSessionResponseC2EOS1_
52047014098045209
10
70439
70439
0
70439
70439
70439
0
0
0
0

_ZN6lessor2v123RegisterCleanupResponseC2EOS1_
52047014098045209
10
115096
115096
0
115096
115096
115096
0
0
0
0

_ZN6lessor2v15LeaseC2EOS1_
52047014098045209
10
6443155
6443154
0
6443154
6443154
6443154
0
0
0
0

_ZN6lessor2v16StatusC2EOS1_
52047014098045209
10
8005
8005
0
8005
8005
8005
0
0
0
0

_ZN6lessor4Pool11TakeWaitingENS_2IdINS_9WaiterTagEEE
346200322099272504
7
2838081
0
0
0
0
0
0
1
0
3
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87482
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool3RunEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEE
894595281621803832
17
5972654
274291
2837146
2
101
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor4Pool5StartENS0_4TaskE
1049042420829545013
15
274872
0
907
2497
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
0
5
** External Symbol **:400
** External Symbol **:330
** External Symbol **:157
** External Symbol **:17
** External Symbol **:3
0
0

_ZN6lessor4Pool6DoWorkENS0_4TaskE
1032091114660416506
161
0
0
0
274872
0
0
0
2497
266385
907
5083
0
0
274872
274872
274872
274872
0
274872
0
0
274872
2497
266385
907
5083
274872
0
0
0
0
0
0
0
0
266385
907
5083
2497
2497
5083
266385
907
0
2497
0
266385
0
907
0
5083
371
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5083
0
266385
0
0
0
907
0
0
0
1
0
26
24
** External Symbol **:149032
** External Symbol **:107313
** External Symbol **:10016
** External Symbol **:1335
** External Symbol **:1023
** External Symbol **:944
** External Symbol **:829
** External Symbol **:804
** External Symbol **:644
** External Symbol **:280
** External Symbol **:280
** External Symbol **:264
** External Symbol **:253
** External Symbol **:200
** External Symbol **:190
** External Symbol **:189
** External Symbol **:178
_ZNK6lessor11SystemClock3NowEv:168
** External Symbol **:114
** External Symbol **:105
** External Symbol **:93
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
24
** External Symbol **:765
** External Symbol **:672
** External Symbol **:640
** External Symbol **:580
** External Symbol **:566
** External Symbol **:200
** External Symbol **:200
** External Symbol **:184
** External Symbol **:160
** External Symbol **:160
../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection8ValidateENS_8MonoTimeE:128
** External Symbol **:125
** External Symbol **:105
** External Symbol **:104
** External Symbol **:98
** External Symbol **:80
** External Symbol **:75
** External Symbol **:41
** External Symbol **:40
** External Symbol **:40
** External Symbol **:29
** External Symbol **:28
** External Symbol **:14
** External Symbol **:11
0
0
0
0
8
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:10000
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
0
0
5
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
5
** External Symbol **:400
** External Symbol **:330
** External Symbol **:157
** External Symbol **:17
** External Symbol **:3
0
0
0
0
24
** External Symbol **:404
** External Symbol **:365
** External Symbol **:221
** External Symbol **:120
** External Symbol **:81
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZN6lessor16StreamConnection5CloseENS_8MonoTimeE:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
0
0
0
0
0
0
0
0

_ZN6lessor4Pool7AcquireENS_5ClaimEN4absl7debian38DurationENS3_12AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
365245126264494508
23
2838053
0
0
0
0
0
2838081
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92847
** External Symbol **:91212
** External Symbol **:87464
** External Symbol **:80047
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool7CollectERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISA_EEERNS0_7EffectsE
247057002706015117
29
7877814
2830801
1961718
0
5047013
7280
2830801
5039733
2830801
1419
2208932
86
7904196
2206349
2497
2206349
0
2206349
0
0
0
0
0
0
7903983
2830801
7280
2830801
86
1
0
5
24
** External Symbol **:606189
** External Symbol **:514348
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87482
** External Symbol **:76376
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
2
** External Symbol **:3679
** External Symbol **:3601
0
0

_ZN6lessor4Pool7EffectsaSEOS1_
1096621588547233741
5
1931477
0
0
0
0

_ZN6lessor4Pool7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndE
536873293142023851
4
2829380
0
0
0

_ZN6lessor4Pool8AnnounceERNS0_7EffectsE
1052471647999521324
10
2830801
86
7280
2830796
7904177
684
10860
7904094
7904192
7904164
1
0
4
24
** External Symbol **:606189
** External Symbol **:514348
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87482
** External Symbol **:76376
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
2
** External Symbol **:63
** External Symbol **:23
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87482
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
8
** External Symbol **:1937
** External Symbol **:1729
** External Symbol **:1673
** External Symbol **:1607
** External Symbol **:1225
** External Symbol **:1004
** External Symbol **:1000
** External Symbol **:685

_ZN6lessor4Pool8CarryOutERNS0_7EffectsE
449664059350997000
27
2208846
1931477
277369
7904183
0
1931477
0
0
0
0
5972718
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7903964

_ZN6lessor4Pool8DoAtOnceERKNS0_4TaskE
1082275023567801431
11
10984
227426
1704051
0
0
1970436
266385
0
0
227426
1704051
1
0
3
24
** External Symbol **:92184
** External Symbol **:72763
** External Symbol **:23354
** External Symbol **:13903
** External Symbol **:12047
** External Symbol **:4258
** External Symbol **:3203
** External Symbol **:2083
** External Symbol **:1595
** External Symbol **:1358
_ZNK6lessor16StreamConnection2fdEv:178
** External Symbol **:146
** External Symbol **:47
** External Symbol **:44
** External Symbol **:32
** External Symbol **:30
** External Symbol **:30
** External Symbol **:29
** External Symbol **:29
** External Symbol **:24
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
13
** External Symbol **:606032
** External Symbol **:513272
** External Symbol **:474488
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103059
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
13
** External Symbol **:606032
** External Symbol **:513272
** External Symbol **:474488
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103059
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7

_ZN6lessor4Pool9RunLockedEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEERNS0_7EffectsE
477524360558121616
17
10860
7904196
7904196
2901145
5352940
684
10860
10860
10860
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:1833984
** External Symbol **:1560592
** External Symbol **:1427046
** External Symbol **:450006
** External Symbol **:334799
** External Symbol **:317881
** External Symbol **:317481
** External Symbol **:316448
** External Symbol **:309389
** External Symbol **:278773
** External Symbol **:239020
** External Symbol **:198606
** External Symbol **:184049
** External Symbol **:41003
** External Symbol **:30032
** External Symbol **:21861
** External Symbol **:9839
** External Symbol **:5307
** External Symbol **:4295
** External Symbol **:4165
** External Symbol **:4153
** External Symbol **:4073
** External Symbol **:2600
** External Symbol **:2057
24
** External Symbol **:619935
** External Symbol **:606189
** External Symbol **:606032
** External Symbol **:517949
** External Symbol **:514018
** External Symbol **:513319
** External Symbol **:477691
** External Symbol **:474505
** External Symbol **:474488
** External Symbol **:158710
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:148870
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:107144
** External Symbol **:107144
** External Symbol **:103088
** External Symbol **:103062
** External Symbol **:103059

_ZN6lessor5redis11ParseLengthEN4absl7debian311string_viewE
373773113293173670
13
298902
298902
0
298902
298902
149526
298902
149526
0
0
149376
149526
149526

_ZN6lessor5redis11ReplyReader12TakeLineByteEc
334492581571283920
5
0
298824
0
1044817
298692

_ZN6lessor5redis11ReplyReader4ReadERN4absl7debian311string_viewE
708341705039185
26
2389327
149346
2239981
0
0
2239981
0
298824
298824
298824
298824
149346
0
149346
0
0
149478
149478
0
149478
149478
0
0
0
0
0
1
1
2
4
6:148870
5:304
3:255
2:49
4
6:148870
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader6FinishENS0_5ReplyE
694937220875823308
6
0
0
0
0
298824
298824

_ZN6lessor5redis11ReplyReader7EndBulkEv
1067460336426538902
11
0
149346
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor5redis11ReplyReader7EndLineEv
416387591214891320
34
0
0
149346
0
0
149478
0
149478
0
0
304
0
0
0
0
304
0
0
0
0
304
0
0
0
0
149478
0
149478
0
0
0
0
0
0
1
1
3
0
0
4
6:148870
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader8TakeBulkERN4absl7debian311string_viewE
1096621588819976717
5
149346
149346
0
0
0

_ZN6lessor5redis11ReplyReader8TakeByteEc
52047011970463532
10
0
298824
1343641
0
149346
0
298824
0
149346
0

_ZN6lessor5redis11ReplyReader8TakeTypeEc
974670605539740558
6
298824
0
0
0
0
0

_ZN6lessor5redis11ReplyReader9BeginBulkEv
438284561891714490
9
149346
0
0
149346
0
0
0
0
0

_ZN6lessor5redis11ReplyWalker4NextERN4absl7debian311string_viewE
642385038800283295
31
90
180
600
0
0
0
0
0
0
0
4060828
60
0
0
4060828
4060828
4060768
0
0
0
0
0
0
0
0
0
0
0
0
0
900

_ZN6lessor5redis11ReplyWalker9TakePlainERN4absl7debian311string_viewE
777368105322438563
36
0
0
0
4060000
2030000
4060828
4060768
2030768
2030000
2030768
2030000
2030768
0
2030000
2030000
2030768
0
0
2030000
2030000
2030000
2030000
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor5redis13AppendCommandEN4absl7debian34SpanIKNS2_11string_viewEEERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
287486627042531893
5
449242
299592
0
0
0

_ZN6lessor5redis13CommandCutter13TakePlainHeadERN4absl7debian311string_viewE
270240174403880877
43
0
0
0
0
8121820
4060910
8121820
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
4060910
4060910
0
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060910
1
0
1
6
_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE:1500335
** External Symbol **:1500095
** External Symbol **:600025
** External Symbol **:200335
** External Symbol **:200095
** External Symbol **:60025

_ZN6lessor5redis13CommandCutter18TakePlainArgumentsERN4absl7debian311string_viewE
280681505772199608
24
0
4060030
0
16240270
10150150
6090120
6090120
6090120
6090120
6090120
6090120
4060030
4060060
6090120
6090120
6090120
6090120
0
0
0
0
0
0
0

_ZN6lessor5redis13CommandCutter4NextERN4absl7debian311string_viewE
764657765682958945
14
8120970
0
4060060
0
4060910
0
8120970
0
4060060
0
0
0
4060910
4060910

_ZN6lessor5redis13CommandCutter4TakeEN4absl7debian311string_viewERS4_
526279452487932561
12
0
4060060
0
0
0
0
0
4060060
4060910
0
0
0

_ZN6lessor5redis13CommandCutter5BeginEc
1096621588026631283
5
0
0
4060910
0
0

_ZN6lessor5redis13ResetExchangeERKNS0_5LoginEN4absl7debian311string_viewE
927205939073909675
10
148870
148870
0
0
0
0
0
0
0
0

_ZN6lessor5redis7ShapeOfENS0_5Reply4TypeE
948827212849471553
16
1043914
0
1167
0
0
0
180
0
0
0
597744
0
1643005
180
597744
0

_ZN6lessor6BootIdB5cxx11Ev
560555357660680236
23
57592
0
0
0
0
44
0
0
0
44
44
44
44
0
0
0
0
0
0
0
0
0
0

_ZN6lessor6Client10EndQuietlyEv
893443907614332936
20
97926
370
0
0
98029
97926
93572
93572
97556
97926
0
93572
0
93572
93572
93572
0
0
0
19
1
0
3
21
** External Symbol **:91212
** External Symbol **:693
_ZNK6lessor10RedisFront5LeaveEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:150
** External Symbol **:126
** External Symbol **:120
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
21
** External Symbol **:91212
** External Symbol **:693
_ZN6lessor5Front13WantsReplacedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:150
** External Symbol **:126
** External Symbol **:120
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
0

_ZN6lessor6Client14UpdateInterestEv
456192233907554457
12
582316
582316
582316
0
582316
582316
0
582316
582316
582316
582316
582316

_ZN6lessor6Client18OnUpstreamReadableEv
647638231956126677
40
0
0
0
0
1931522
1931522
1931522
1931522
0
1931522
1931522
0
0
0
0
1461251
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1461269
1
0
3
22
** External Symbol **:235373
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162379
** External Symbol **:161568
** External Symbol **:161151
** External Symbol **:113457
** External Symbol **:112426
** External Symbol **:93782
_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70110
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29424
** External Symbol **:12749
** External Symbol **:11551
** External Symbol **:10991
** External Symbol **:10691
** External Symbol **:1010
** External Symbol **:1010
0
0

_ZN6lessor6Client4FeedEN4absl7debian311string_viewE
379843266909641320
22
483003
2111750
0
0
0
0
0
2111750
483003
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
22
** External Symbol **:273644
** External Symbol **:235536
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162000
** External Symbol **:161360
** External Symbol **:161360
** External Symbol **:113902
** External Symbol **:112524
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70126
** External Symbol **:60006
** External Symbol **:58842
** External Symbol **:37506
** External Symbol **:29442
** External Symbol **:12222
** External Symbol **:11067
** External Symbol **:10427
** External Symbol **:10222
** External Symbol **:2020
** External Symbol **:2020

_ZN6lessor6Client4ParkEv
664916216802941185
8
487502
487502
486506
930
66
486506
487377
120
1
0
3
9
** External Symbol **:158560
** External Symbol **:158365
** External Symbol **:157851
** External Symbol **:2835
** External Symbol **:2349
** External Symbol **:2264
** External Symbol **:2258
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158560
** External Symbol **:158365
** External Symbol **:157851
** External Symbol **:2835
** External Symbol **:2349
** External Symbol **:2264
** External Symbol **:2258
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158560
** External Symbol **:158365
** External Symbol **:157851
** External Symbol **:2588
** External Symbol **:2086
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:2015
** External Symbol **:1000

_ZN6lessor6Client4ReadEv
920543274515227478
18
3240
1435
0
2111743
2116421
2116418
2116418
2116418
1435
3240
0
2111743
2111743
371
371
0
0
0

_ZN6lessor6Client4SendENS_10BorrowedFdERNS_8OutgoingERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
141929913824548256
12
0
306
0
1002722
1002722
1002722
3939208
0
3516024
423184
306
0

_ZN6lessor6Client4ShowENS_11ClientStateE
742261418966908927
1
3058890

_ZN6lessor6Client5FlushEv
391331300406033873
6
5206693
1922315
2016893
1922315
2016893
1922315

_ZN6lessor6Client5LetGoENS_8LeaseEndE
134852371854930741
4
580078
0
0
580078
1
0
2
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6DetachEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14

_ZN6lessor6Client5StartEv
896858934665795031
10
97926
0
97926
0
0
0
0
0
0
0

_ZN6lessor6Client5SweepENS_8MonoTimeE
99073775023437228
55
3800
4123
0
0
0
0
0
0
0
0
0
0
0
4123
0
0
0
4123
0
0
33
323
4121
4049
323
4049
103
0
0
72
0
0
4049
0
0
0
0
0
0
0
0
0
0
4049
0
0
0
0
0
0
33
4049
0
0
4049
1
0
3
0
0
9
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder5RenewENS_2IdINS_8LeaseTagEEE:64
** External Symbol **:52
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1

_ZN6lessor6Client6AttachEONS_12GrantedLeaseE
751521726215809302
39
6
0
0
580078
580078
580078
475867
0
6
475867
0
580078
0
104211
0
0
0
0
104211
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
4
0
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6AttachERNS_10ConnectionERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZNK6lessor10RedisFront8finishedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
1
1
2
1:97076
9:7135

_ZN6lessor6Client6FinishEv
811594940992505281
3
95841
93497
95056
1
0
1
14
** External Symbol **:91212
** External Symbol **:1173
** External Symbol **:322
** External Symbol **:229
** External Symbol **:150
** External Symbol **:126
** External Symbol **:120
** External Symbol **:73
** External Symbol **:31
** External Symbol **:14
** External Symbol **:14
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11

_ZN6lessor6Client6HandleEv
742261418966908927
1
2018391

_ZN6lessor6Client7AcquireEv
727966330320523613
3
0
580078
0
1
0
3
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:91212
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor6Client8FeedHeldEv
984935125634745131
10
1947829
7
6
0
6
1
1
0
0
1947822
1
1
1
1
9:1

_ZN6lessor6Client8MakeRoomEv
491275433087612286
3
15857
15857
15857
1
0
1
8
** External Symbol **:2953
** External Symbol **:2661
** External Symbol **:1985
** External Symbol **:1885
** External Symbol **:1847
** External Symbol **:1818
** External Symbol **:1708
** External Symbol **:1000

_ZN6lessor6Client9OnBetweenEv
757987889334551520
10
930
6
0
0
0
470715
1511414
511048
0
227325

_ZN6lessor6Client9OnGrantedEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
515008861210258454
5
0
0
580078
0
0
1
0
1
0

_ZN6lessor6Client9OnSettledERKN4absl7debian36StatusE
17255760343627681
20
4721276
4721276
0
0
0
4625435
95841
0
678050
0
580078
371
1983065
32910
1931039
32910
32910
0
1983436
32910
1
0
7
22
** External Symbol **:549850
** External Symbol **:483749
** External Symbol **:481656
** External Symbol **:481565
** External Symbol **:471133
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228745
** External Symbol **:225328
_ZNK6lessor5Front7cancelsEv:188162
** External Symbol **:187682
** External Symbol **:140320
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58894
** External Symbol **:27769
** External Symbol **:24849
** External Symbol **:23643
** External Symbol **:23209
** External Symbol **:6060
** External Symbol **:5050
22
** External Symbol **:549850
** External Symbol **:483749
** External Symbol **:481656
** External Symbol **:481565
** External Symbol **:471133
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228745
** External Symbol **:225328
_ZNK6lessor10RedisFront8finishedEv:188162
** External Symbol **:187682
** External Symbol **:140320
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58894
** External Symbol **:27769
** External Symbol **:24849
** External Symbol **:23643
** External Symbol **:23209
** External Symbol **:6060
** External Symbol **:5050
0
22
** External Symbol **:182424
** External Symbol **:159370
** External Symbol **:159145
** External Symbol **:158637
** External Symbol **:3030
** External Symbol **:2798
** External Symbol **:2296
** External Symbol **:2231
** External Symbol **:2225
** External Symbol **:2020
** External Symbol **:1426
_ZNK6lessor10RedisFront14wants_upstreamEv:650
** External Symbol **:650
** External Symbol **:384
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:84
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
22
** External Symbol **:470680
** External Symbol **:400012
** External Symbol **:400012
** External Symbol **:323719
** External Symbol **:322268
** External Symbol **:321851
** External Symbol **:276214
** External Symbol **:226146
** External Symbol **:224622
_ZNK6lessor10RedisFront7betweenEv:187512
** External Symbol **:187512
** External Symbol **:140163
** External Symbol **:120012
** External Symbol **:117642
** External Symbol **:75012
** External Symbol **:58835
** External Symbol **:24770
** External Symbol **:22417
** External Symbol **:21217
** External Symbol **:20709
** External Symbol **:3030
** External Symbol **:3030
22
** External Symbol **:235424
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:182432
** External Symbol **:161340
** External Symbol **:160700
** External Symbol **:160700
** External Symbol **:113169
** External Symbol **:112329
_ZNK6lessor5Front10wants_swapEv:93756
** External Symbol **:93756
** External Symbol **:70084
** External Symbol **:60006
** External Symbol **:58828
** External Symbol **:37506
** External Symbol **:29428
** External Symbol **:2909
** External Symbol **:2397
** External Symbol **:2310
** External Symbol **:2310
** External Symbol **:2020
** External Symbol **:2020
22
** External Symbol **:235256
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162379
** External Symbol **:161568
** External Symbol **:161151
** External Symbol **:112977
** External Symbol **:112293
** External Symbol **:93782
_ZNK6lessor5Front14in_transactionEv:93756
** External Symbol **:93756
** External Symbol **:70079
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29407
** External Symbol **:21861
** External Symbol **:20107
** External Symbol **:18907
** External Symbol **:18312
** External Symbol **:1010
** External Symbol **:1010

_ZN6lessor6ClientC2ERNS_9PoolRelayENS_8UniqueFdENS0_8AdmittedESt10unique_ptrINS_5FrontESt14default_deleteIS6_EENS_9CancelKeyE
68979833425218665
19
97926
97926
97926
97926
97926
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
5
22
** External Symbol **:91212
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZNK6lessor11SystemClock3NowEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:91212
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0
0

_ZN6lessor6ClientD2Ev
348332446876801727
14
97926
0
0
0
0
97926
0
0
0
0
0
97926
0
0
1
0
3
22
** External Symbol **:91212
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor10RedisFrontD0Ev:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0

_ZN6lessor6KindOfERKNS_2v113CleanupActionE
93478048832413311
9
540839
0
0
0
10000
10000
0
0
0

_ZN6lessor6Ledger3AddERKNS_13LedgerSessionE
55640824170901484
7
0
32505
32505
32505
32505
0
0
1
1
4
1
32:32505
1
5:32505
0
2
6:27076
4:5429

_ZN6lessor6Ledger5Entry4FreeEv
784007056844089447
2
33205
32858

_ZN6lessor6Ledger5Entry4LendENS_2IdINS_10SessionTagEEENS2_INS_8LeaseTagEEE
784007056844089447
2
1962089
1962089

_ZN6lessor6Ledger5Entry8GiveBackEv
784007056844089447
2
2830801
2830801

_ZN6lessor6ToGrpcERKN4absl7debian36StatusE
650973720894658976
8
4352
4352
561552
0
0
0
0
0

_ZN6lessor6sqlite9Statement3RunEv
694937219437546663
6
0
1353105
0
0
0
0

_ZN6lessor6sqlite9Statement4BindEil
784007058953177093
2
4119953
0

_ZN6lessor6sqlite9Statement4StepEv
331779889486919599
9
1353193
88
0
0
0
0
0
0
0

_ZN6lessor6sqlite9Statement8BindBlobEiN4absl7debian311string_viewE
431494656217155589
3
544872
0
0

_ZN6lessor6sqlite9Statement8BindTextEiN4absl7debian311string_viewE
431494656217155589
3
930518
0
930518

_ZN6lessor7HasDiedENS_10BorrowedFdE
742261418966908927
1
129865

_ZN6lessor7Journal4File2DoERKNS0_3EndE
798733567062189773
5
389679
389679
0
389679
0

_ZN6lessor7Journal4File2DoERKNS0_6ActionE
742261418966908927
1
540839

_ZN6lessor7Journal4File5ApplyERKSt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEEN4absl7debian34TimeE
391331303821432806
7
0
540839
4033
4017
389679
0
0

_ZN6lessor7Journal4KeepEN4absl7debian34SpanIKNS0_5BatchEEE
916157095079862560
44
0
938568
0
0
0
101427
12353
0
0
0
12353
12353
12353
12353
0
12353
0
0
0
0
12353
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
12353
0
0
1
0
4
7
** External Symbol **:6959
** External Symbol **:3912
** External Symbol **:426
** External Symbol **:401
** External Symbol **:378
** External Symbol **:275
** External Symbol **:2
7
** External Symbol **:6959
** External Symbol **:3912
** External Symbol **:426
** External Symbol **:401
** External Symbol **:378
** External Symbol **:275
** External Symbol **:2
7
** External Symbol **:6959
** External Symbol **:3912
** External Symbol **:426
** External Symbol **:401
** External Symbol **:378
** External Symbol **:275
** External Symbol **:2
7
** External Symbol **:6959
** External Symbol **:3912
** External Symbol **:426
** External Symbol **:401
** External Symbol **:378
** External Symbol **:275
** External Symbol **:2

_ZN6lessor7Journal4LoopEv
453963835685723274
17
1137
101427
12353
12353
12353
128
44
0
0
0
0
0
0
1181
152
12317
12201

_ZN6lessor7Journal4TakeENS0_5BatchE
536873291148055075
4
101427
57664
43879
43879

_ZN6lessor7Journal5WriteESt6vectorISt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEESaIS8_EESt8functionIFvRKN4absl7debian36StatusEEE
96572058857422645
20
101427
57548
57548
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN6lessor7Journal6CommitERSt6vectorINS0_5BatchESaIS2_EE
365245125917723597
27
0
57548
0
0
0
43879
0
0
0
0
12353
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor7ReadSet3AddENS_10BorrowedFdESt10shared_ptrINS0_6ReaderEE
421769327184534392
11
106707
106707
20813
0
106707
20498
315
0
0
0
0

_ZN6lessor7ReadSet4WaitEN4absl7debian34SpanI11epoll_eventEEi
273097700246574077
29
2458
40343297
95961
2424678
40807975
0
40340839
2424678
0
40807975
0
40343297
0
40807975
1314761
1314761
467136
0
1314761
2424678
388375
388375
0
0
0
0
0
0
0

_ZN6lessor7ReadSet5ServeEi
803630170616728058
22
8248525
8137941
4182935
8137997
4182935
116885
8137941
8137997
0
0
0
0
8137736
205
2520639
2459652
1008317
35945
8137941
56
0
0
1
0
5
0
0
24
** External Symbol **:1213500
** External Symbol **:1048918
** External Symbol **:949153
** External Symbol **:299708
** External Symbol **:235490
** External Symbol **:235469
** External Symbol **:216369
** External Symbol **:206141
** External Symbol **:200143
** External Symbol **:200062
** External Symbol **:200043
** External Symbol **:200006
** External Symbol **:183163
** External Symbol **:162599
** External Symbol **:161784
** External Symbol **:161368
** External Symbol **:161351
** External Symbol **:160725
** External Symbol **:160712
** External Symbol **:114015
** External Symbol **:113495
** External Symbol **:112578
** External Symbol **:112411
** External Symbol **:93865
24
** External Symbol **:1213500
** External Symbol **:1048918
** External Symbol **:949153
** External Symbol **:299708
** External Symbol **:235490
** External Symbol **:235469
** External Symbol **:216369
** External Symbol **:206141
** External Symbol **:200143
** External Symbol **:200062
** External Symbol **:200043
** External Symbol **:200006
** External Symbol **:183163
** External Symbol **:162599
** External Symbol **:161784
** External Symbol **:161368
** External Symbol **:161351
** External Symbol **:160725
** External Symbol **:160712
** External Symbol **:114015
** External Symbol **:113495
** External Symbol **:112578
** External Symbol **:112411
** External Symbol **:93865
24
** External Symbol **:1212861
** External Symbol **:1036864
** External Symbol **:949073
** External Symbol **:248156
** External Symbol **:206131
** External Symbol **:196693
** External Symbol **:91157
** External Symbol **:70448
** External Symbol **:68652
** External Symbol **:61952
** External Symbol **:14464
** External Symbol **:9998
** External Symbol **:2537
** External Symbol **:2144
** External Symbol **:2020
** External Symbol **:1892
** External Symbol **:1830
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:194
** External Symbol **:188

_ZN6lessor7ReadSet6ForgetEm
720498108351818508
9
127520
127520
127205
116885
315
0
127520
0
0

_ZN6lessor7ReadSet6RemoveEm
62306918359671460
5
30008
29964
30008
29964
44

_ZN6lessor7ReadSet6SharesENS_10BorrowedFdE
238984484656208796
3
2520639
44
0

_ZN6lessor7Session10RemoveSinkEPKNS_9EventSinkE
237231177154621092
30
12048
15028
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
27076
12048
15028
0
0
0
0
0
0
0
27076
27076
1
0
1
0

_ZN6lessor7Session4SealEv
1044887267655563873
19
12082
12395
12395
12082
12082
313
32852
32852
0
0
0
0
0
0
0
0
32852
32851
313

_ZN6lessor7Session5EnterERKSt10shared_ptrINS_4PoolEE
917515344587629181
8
2345921
2345929
2345927
18816
0
0
2345928
2345926

_ZN6lessor7Session7AddSinkERKSt10shared_ptrINS_9EventSinkEE
325227016000028890
12
27423
27423
0
0
0
27423
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor7Session8AddLeaseENS_2IdINS_8LeaseTagEEERKSt10shared_ptrINS_4PoolEE
536873289997737525
4
2820801
2820800
0
0

_ZN6lessor7Session9TakeLeaseENS_2IdINS_8LeaseTagEEE
713764391897637110
18
0
60528
712915
590530
469667
347063
2819411
79
2325928
79
12152
10494
6685
0
0
2243041
2243041
2242962

_ZN6lessor7SessionC2ENS0_5FactsE
251289087357884459
7
0
32852
32852
32852
32852
32852
32852
1
1
3
2
6:32505
1:347
2
7:27076
5:5776
1
1:32852

_ZN6lessor7ToProtoEN4absl7debian38DurationE
1063705160368644653
3
5054914
5054914
0

_ZN6lessor7journal11WorkerReplyC2EOS1_
52047014098045209
10
101703
101703
0
101703
101703
101703
0
0
0
0

_ZN6lessor7journal12ActionRecordC2EOS1_
52047014098045209
10
1174640
1174640
0
1174640
1174640
1174640
0
0
0
0

_ZN6lessor7journal13StatementDeedC2EOS1_
52047014098045209
10
199806
199807
0
199807
199807
199807
0
0
0
0

_ZN6lessor7journal4DeedC2EOS1_
52047014098045209
10
2256318
2256318
0
2256318
2256318
2256318
0
0
0
0

_ZN6lessor8Acceptor4ReadEv
913800476285714070
27
0
0
0
0
125752
125752
0
125752
0
0
0
0
125752
0
0
0
0
0
0
0
0
0
0
0
0
0
125752
1
0
1
24
** External Symbol **:91212
** External Symbol **:10000
** External Symbol **:9999
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:640
../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_:325
** External Symbol **:325
** External Symbol **:320
** External Symbol **:320
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200

_ZN6lessor8Acceptor6HandleEv
742261418966908927
1
125752

_ZN6lessor8BusyPoll8OnWaitedEN4absl7debian38DurationE
507808656468642064
13
87982
0
1314746
0
0
1226779
0
0
116530
116530
68546
68546
112846

_ZN6lessor8BusyPoll9OnYieldedENS_8MonoTimeEN4absl7debian38DurationE
765075801520110083
10
0
2458
0
40343297
0
2458
0
0
0
0

_ZN6lessor8IdleList3AddERKNS_4SlotE
1063705159482881504
3
1731182
1737783
3064900

_ZN6lessor8IdleList6RemoveERKNS_4SlotE
106367406849709842
18
794
383
6419
1961
1333565
1497720
1566358
374
79
369
699306
0
699306
1334660
105809
57634
0
1334660
1
1
1
11
16:430
257:318
513:316
65:242
129:208
32:170
64:91
33:85
128:57
256:26
512:18

_ZN6lessor8IdleList7ShelfOfERKNS_4SlotE
247671768203114848
11
9417620
3987183
3987183
5430437
3287980
6129800
699363
0
0
0
3287980

_ZN6lessor8Outgoing3SayENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
798733565871960868
4
4359762
299550
0
64

_ZN6lessor8Outgoing4PassEN4absl7debian311string_viewE
694937217295610079
6
23511008
19029653
4219445
58
18606469
0

_ZN6lessor8ReadPeerENS_10BorrowedFdERKNS_11CredentialsE
862575408835420218
98
0
0
0
0
28172
0
0
0
0
0
28172
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8ReasonOfERKN4absl7debian36StatusE
567991000751197500
11
7280
7280
7280
7280
0
0
0
0
0
0
7280

_ZN6lessor8TimeLeftERKN4grpc21CallbackServerContextE
101343543600572519
9
282684
0
0
0
0
0
0
0
0

_ZN6lessor8postgres10AppendSyncERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
621620
155405

_ZN6lessor8postgres11AppendParseEN4absl7debian311string_viewES3_S3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
303685791401276998
12
1166872
291718
291718
291718
291718
291718
291718
291718
255319
0
0
0

_ZN6lessor8postgres11AppendQueryEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
783548776973078667
9
1457224
364306
364306
364306
120276
0
0
0
0

_ZN6lessor8postgres13MessageReader4ReadERN4absl7debian311string_viewE
921025924809333946
24
7119436
5910970
1182194
0
0
0
0
26272
0
356067
0
0
826127
826127
826127
826127
0
0
0
0
0
0
0
0
1
1
2
2
2:471821
9:354306
2
2:471821
9:354306

_ZN6lessor8postgres13MessageReader9EndHeaderEv
3603319018902630
13
4728776
0
0
1182194
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres13MessageWalker4NextERN4absl7debian311string_viewE
487128494501121323
37
0
38000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
2
0
0
1
1
0

_ZN6lessor8postgres13MessageWalker6ShrinkEv
742261418966908927
1
1158456

_ZN6lessor8postgres13MessageWalker9TakeWholeERN4absl7debian311string_viewERNS1_5PieceE
567991000532320459
12
48419284
12104821
12104821
12104821
12104821
12104821
0
0
0
0
0
12104821

_ZN6lessor8postgres13ResetExchangeEN4absl7debian311string_viewES3_
296805423463576911
25
117515
117515
117515
117515
117515
117515
117515
117515
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres15BackendKeyTrace5WriteEPvPKcm
287486628661635918
5
783806
10736
783806
62403
0

_ZN6lessor8postgres15ReadFirstPacketERN4absl7debian311string_viewE
969164120382067019
181
389536
0
389536
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
386544
386544
0
0
0
0
0
95316
0
289468
289468
0
0
0
0
0
0
0
308
0
97076
0
0
0
95316
97076
0
0
0
0
97076
0
0
0
0
0
95316
94916
95316
0
97076
0
0
0
0
0
97076
0
0
0
0
97076
0
97076
0
0
97076
0
0
0
97076
0
0
0
0
0
0
0
0
0
97076
97076
0
0
97076
97076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
11
0
1
4:97076
1
8:97076
0
0
0
0
0
0
1
6:97076
1
9:97076

_ZN6lessor8postgres19AppendReadyForQueryEcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
388556
97139

_ZN6lessor8postgres20AppendBackendKeyDataEiiRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
647472251917198534
11
388304
388304
388304
388304
97076
97076
97076
97076
0
0
0

_ZN6lessor8postgres20AppendCloseStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
144052
36013
36013
36013
36013
36013
36013
0
0

_ZN6lessor8postgres21AppendParameterStatusEN4absl7debian311string_viewES3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
896858935623810670
11
43212
10803
10803
10803
10803
10803
10803
10803
10803
0
0

_ZN6lessor8postgres22AppendAuthenticationOkERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
388304
97076

_ZN6lessor8postgres23AppendDescribeStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
157564
39391
39391
39391
39391
39391
39391
0
0

_ZN6lessor8postgres3SetEN4absl7debian311string_viewES3_RSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESB_ESaISC_EE
879531606511902205
29
0
0
0
1200
0
400
0
0
0
0
0
0
0
0
800
264
193032
0
193832
2400
800
1200
0
1200
800
0
0
0
800
1
1
7
0
0
0
0
0
0
1
8:800

_ZN6lessor8postgres5Lexer4NextERNS1_5TokenE
753202734541623821
8
14178
147698
103074
121698
1698
26000
0
0

_ZN6lessor8postgres5Lexer4WordERNS1_5TokenE
896858937824136377
10
0
796835
694944
103074
2600
0
0
0
0
0

_ZN6lessor8postgres5Lexer6QuotedEcNS1_4KindEbRNS1_5TokenE
421769328015213962
13
20542
26000
267984
26000
0
0
20542
26000
0
0
0
0
0

_ZN6lessor8postgres5Lexer9SkipBlankEv
52047013418016565
10
250772
102604
0
250772
0
243435
250772
243435
264950
0

_ZN6lessor8postgres7LiteralB5cxx11EN4absl7debian311string_viewE
591567705362944386
6
71347
8804
0
0
71347
71347

_ZN6lessor8postgres8Pipeline2OnEcc
1127386591669718848
12
371
16641
0
17012
17012
0
1271131
6525689
0
6525689
0
2675

_ZN6lessor8postgres8Pipeline3PopEv
753202733160480579
7
4746205
0
5983484
1237279
34970
0
4266310

_ZN6lessor8postgres8Pipeline4PushENS0_5AskedE
1013336878265391072
12
5983484
0
0
0
5983484
0
0
0
0
0
0
0

_ZN6lessor8postgres8Pipeline5ReadyEv
198238755530954434
9
0
1271131
0
0
1271131
1271131
0
1201191
279768

_ZN6lessor8postgres8Pipeline5ResetEv
844982797174888685
4
579228
0
0
0

_ZN6lessor8postgres8Pipeline8CompleteEb
37730073816797533
4
0
5983484
0
5468619

_ZN6lessor8postgres8Pipeline8OnAnswerEc
55501249931904127
30
1227112
0
0
265634
1699426
0
0
1227112
0
839990
1424901
36013
39285
279768
1419658
5243
0
0
0
40622
0
265834
947263
0
0
0
0
0
5979411
5979411

_ZN6lessor8postgres8TracesOfEN4absl7debian311string_viewEb
696616697740286018
38
0
12906212
12170
11314965
310
0
0
0
0
0
0
3659607
1601656
1337890
1601656
1329456
251706
251596
269501
14178
0
0
0
14178
0
0
0
0
0
0
0
0
0
0
0
0
0
200

_ZN6lessor8postgres9AppendRunEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
636369829636114477
27
372504
372504
372504
372504
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
93126
0
930
0
0
0
0

_ZN6lessor9FairQueue14LiftIneligibleERNS0_5ClassEN4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
779720093988438684
10
0
2830801
0
0
0
2830801
0
0
2830801
0
1
0
1
0

_ZN6lessor9FairQueue4TakeENS_2IdINS_9WaiterTagEEEN4absl7debian311FunctionRefIFbNS1_INS_9TenantTagEEEEEE
501320916196825962
20
0
0
0
0
0
0
2830801
2830801
0
2830801
2830801
0
0
2830801
0
0
0
0
0
2830801
1
0
7
0
0
0
0
0
0
0

_ZN6lessor9FairQueue5Class5EraseERKNS0_4RankE
30393572723765209
7
0
2838081
2838081
2838081
0
0
0

_ZN6lessor9FairQueue5Class6InsertERKNS0_4RankE
30393572723765209
7
0
0
2838081
2838081
0
0
0

_ZN6lessor9FairQueue5Order4NextEv
76346328029390578
15
49442172
10444870
49442172
0
10444870
10444870
12360543
6765303
3915850
6529020
0
0
10444870
10444870
6529020

_ZN6lessor9FairQueue5Order4StepEm
765075803161820260
10
6529020
1085049
5680254
0
0
0
0
5680254
0
6529020

_ZN6lessor9FairQueue5Order7HasNextEm
671691991530702499
12
3915850
6529020
0
0
45526322
0
49442172
0
0
49442172
6529020
0
1
0
2
24
** External Symbol **:1031506
** External Symbol **:620658
** External Symbol **:477788
** External Symbol **:299136
** External Symbol **:198538
** External Symbol **:196063
** External Symbol **:186979
** External Symbol **:176349
** External Symbol **:166548
** External Symbol **:163545
** External Symbol **:111406
** External Symbol **:103101
** External Symbol **:92732
** External Symbol **:39142
** External Symbol **:22561
** External Symbol **:7259
** External Symbol **:5668
** External Symbol **:2608
** External Symbol **:2106
** External Symbol **:2041
** External Symbol **:2035
** External Symbol **:2026
** External Symbol **:1367
** External Symbol **:1032
18
** External Symbol **:3592980
** External Symbol **:1771947
** External Symbol **:658883
** External Symbol **:222289
** External Symbol **:98980
** External Symbol **:73430
** External Symbol **:43378
** External Symbol **:39511
** External Symbol **:17903
** External Symbol **:3641
../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE:2796
** External Symbol **:1533
** External Symbol **:788
** External Symbol **:644
** External Symbol **:131
** External Symbol **:76
** External Symbol **:64
** External Symbol **:46

_ZN6lessor9FairQueue5OrderC2ERKS0_N4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
37730076978776271
4
16785720
22380960
5595240
22380960

_ZN6lessor9FairQueue6LaneOfERKNS_5ClaimE
591567704099718808
6
2838081
2838081
0
0
0
0

_ZN6lessor9FairQueue7EnqueueENS_5ClaimENS_8MonoTimeES2_
766470808346690393
56
0
0
0
0
0
0
0
0
0
2838081
0
0
2838081
0
0
0
0
0
1692890
1692890
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor9FairQueue7ExtractEN4absl7debian318container_internal12raw_hash_setINS3_17FlatHashMapPolicyINS_2IdINS_9WaiterTagEEESt10unique_ptrINS0_7WaitingESt14default_deleteISA_EEEENS2_13hash_internal4HashIS8_EESt8equal_toIS8_ESaISt4pairIKS8_SD_EEE8iteratorERNS0_4LaneEb
482544342538576521
21
0
0
2830801
1145191
2838081
0
1692890
2838081
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
1:2828081
8:10000

_ZN6lessor9FairQueue7WaitingC2ENS_2IdINS_9WaiterTagEEEONS_5ClaimENS_8MonoTimeES7_
700171237096560160
3
0
2838081
2838081
1
1
1
2
1:2828081
8:10000

_ZN6lessor9FairQueue8DropIdleERNS0_5ClassE
1096621588864951008
5
0
0
2838081
0
0

_ZN6lessor9GrpcPeers3UseEN4absl7debian311string_viewENS_2IdINS_10SessionTagEEERKNS_13AgentIdentityE
612928227981589820
24
0
565927
565933
565933
0
565933
0
565933
565933
5429
5429
5429
560504
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9GrpcPeers8OnHangUpEim
1082852067376636762
35
2462
90
5429
5429
5429
0
5429
5429
5429
3400
0
749
749
2029
749
749
749
0
0
0
749
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9IoThreads4NextEv
742261418966908927
1
304999

_ZN6lessor9MayBecomeENS_9SlotStateES0_
927205941343753428
16
0
2830801
232509
1970436
859458
8102050
3064900
2830801
2497
232509
1970436
907
0
0
0
0

_ZN6lessor9PoolRelay10NextSecretEv
5832818174893018
10
0
1553
97926
0
1512
97926
0
0
0
0

_ZN6lessor9PoolRelay17CarryOutDecisionsEv
561110088203445949
26
580078
620971
258544
0
305787
315322
10920
305649
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
268079

_ZN6lessor9PoolRelay3NowEv
470088710960568448
4
6948197
0
0
4339902
1
0
2
0
22
** External Symbol **:470914
** External Symbol **:456809
** External Symbol **:400585
** External Symbol **:400157
** External Symbol **:391949
** External Symbol **:390182
** External Symbol **:384738
** External Symbol **:227366
** External Symbol **:224931
_ZNK6lessor11SystemClock3NowEv:188081
** External Symbol **:187672
** External Symbol **:140233
** External Symbol **:120041
** External Symbol **:117671
** External Symbol **:75042
** External Symbol **:58866
** External Symbol **:27014
** External Symbol **:23026
** External Symbol **:22950
** External Symbol **:22566
** External Symbol **:5053
** External Symbol **:4056

_ZN6lessor9PoolRelay4TakeESt10shared_ptrINS_10ConnectionEE
116984085830307807
22
578142
0
578142
0
0
0
2307
0
2307
0
2307
0
578142
0
0
0
0
0
0
0
0
0
1
0
3
0
22
** External Symbol **:789
** External Symbol **:220
** External Symbol **:217
** External Symbol **:216
** External Symbol **:215
** External Symbol **:152
** External Symbol **:137
_ZNK6lessor16StreamConnection2fdEv:100
** External Symbol **:83
** External Symbol **:37
** External Symbol **:36
** External Symbol **:20
** External Symbol **:17
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:3
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor9PoolRelay4TurnC2ERS0_
536873293191249204
4
4452421
4353905
4339882
34

_ZN6lessor9PoolRelay4TurnD2Ev
1124680652754766918
4
4452421
4353905
1381483
0

_ZN6lessor9PoolRelay5AdoptENS_8UniqueFdENS_6Client8AdmittedE
341590813358752169
17
199
97926
97926
0
199
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor9PoolRelay6AnswerESt10shared_ptrINS_6ClientEEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
287486628983061831
5
0
1360
580078
0
0

_ZN6lessor9PoolRelay6BeBusyERNS_6ClientE
238984482353853237
3
3127741
1495557
1531248

_ZN6lessor9PoolRelay6BeIdleERNS_6ClientE
798733565775596334
5
1511414
1511414
283723
0
1560

_ZN6lessor9PoolRelay6ForgetERKSt10shared_ptrINS_6ClientEE
238984481941143025
3
97926
0
0

_ZN6lessor9PoolRelay7EndTurnEv
290495009980688077
6
1381483
610078
304463
305615
0
0

_ZN6lessor9PoolRelay8MakeRoomEv
650973719746108697
9
9377
25234
15857
15857
15857
10920
9377
9377
10920

_ZN6lessor9PoolRelay8MustWakeEv
607699198669232403
5
590998
1793
590998
0
589205

_ZN6lessor9PoolRelay9MakeFrontERKNS_6Client8AdmittedENS_9CancelKeyE
754625120288916468
21
0
850
0
0
850
97076
0
0
0
0
35
35
35
0
0
0
0
0
0
0
0
1
1
1
1
5:35

_ZN6lessor9PoolState10BecomeIdleERNS_4SlotENS_8MonoTimeEbRN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
290495007262394177
6
2832391
237
2552640
2832293
2832154
2832293

_ZN6lessor9PoolState10EndSessionENS_2IdINS_10SessionTagEEENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1139115023012706192
42
2887
2887
1827
1360
1360
0
0
1827
0
18777
2887
2887
2887
2887
2887
100
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2887
2787

_ZN6lessor9PoolState10StartCheckERNS_4SlotENS_8SlotWorkERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
844982796950093491
4
232509
0
0
0

_ZN6lessor9PoolState10StartResetERNS_4SlotERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
844982796950093491
4
1970436
0
0
0

_ZN6lessor9PoolState2AtENS_2IdINS_7SlotTagEEE
567185242662189229
5
7253912
0
0
0
0

_ZN6lessor9PoolState4GrowENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
607699198761138088
5
985632
391
391
391
0

_ZN6lessor9PoolState4LendERNS_4SlotENS_2IdINS_8LeaseTagEEEONS_5ClaimERNS0_10SessionUseENS_8MonoTimeE
1080275683442062211
8
2830801
1961718
192715
2830801
0
2830801
0
0

_ZN6lessor9PoolState4MoveERNS_4SlotENS_9SlotStateE
844982798536451958
4
8102050
3064900
3064900
0

_ZN6lessor9PoolState5CountERKNS_4SlotEi
753338305777869994
42
465018
0
0
0
2455137
0
0
0
0
0
0
0
0
0
0
16209094
4405890
1943124
4157077
4405890
1943124
1943124
286
2455374
0
7392
0
2222163
7390
0
0
4405890
0
0
0
0
0
7390
2222163
4405890
1943124
465018

_ZN6lessor9PoolState5GrantENS_2IdINS_9WaiterTagEEERNS_4SlotENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISG_EEE
456618549920931997
14
2830801
2830801
0
2830801
0
2830801
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState6Supply12TakeCheckingERKNS_5OwnerE
31819175060387359
8
6968622
6747475
221147
221147
511
7380694
7380694
511

_ZN6lessor9PoolState6Supply13TakeResettingERKNS_5OwnerE
31819175060387359
8
6745479
712362
6033117
6033117
5934350
7159547
7159547
5934350

_ZN6lessor9PoolState7AcquireENS_5ClaimENS_8MonoTimeES2_RN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
555298388493612542
145
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2838081
2838081
2838081
0
0
0
2838081
0
0
2838081
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
2
1:2828081
8:10000

_ZN6lessor9PoolState7BestForERKNS_5OwnerE
484499719254749459
8
7292458
10444004
2699991
2324067
1872512
827479
617711
617711

_ZN6lessor9PoolState7OnResetENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1124680651882813910
3
1970436
0
0

_ZN6lessor9PoolState7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISH_EEE
567185239012618554
5
0
2829382
2829382
0
0

_ZN6lessor9PoolState8EndLeaseERNS_4SlotENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
357325468243514218
63
579707
1970436
907
2830801
2830801
2830801
2830801
2830801
0
2255159
2830801
288332
579707
579707
279751
0
2830801
192715
579707
2830801
2248256
2248256
0
2830801
139
907
1970436
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2255582
2255582
2358715
0
0
580078
1419
1962762
1971343
139
139
907
1
1
1
2
1:2820801
8:10000

_ZN6lessor9PoolState8FailFastENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
414921810714785922
9
4829779
3136895
579
0
0
0
0
0
0

_ZN6lessor9PoolState8MakeRoomENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
844982797799870231
5
848766
848766
848766
848766
0

_ZN6lessor9PoolState8ScheduleENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
153077738391838768
28
4829779
0
0
0
7660580
0
0
0
0
7900301
4829779
0
0
0
0
4829779
0
0
0
0
0
0
0
0
0
0
0
4829779

_ZN6lessor9PoolState8ServeOneENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
839760941251314802
80
6764437
21531510
6764437
0
3699
12359506
848766
0
0
910126
3151546
7613203
7613203
0
0
582570
0
7380694
2830801
2830801
232509
6033117
6033117
232509
0
0
221147
232509
2499
140798
0
0
221147
0
0
985632
985632
0
230010
0
2065511
5595069
0
0
495202
0
232509
1915502
0
136475
848766
848766
848766
0
848766
848766
0
0
0
0
2597169
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2065545
0
0
227426

_ZN6lessor9PoolState9HousekeepENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
6259138619815874
22
0
1878
12264
12264
12264
0
0
1878
0
0
626
515
0
626
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState9OnCheckedENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1031809833675779818
8
232509
0
1
5083
232508
232508
0
232508

_ZN6lessor9PoolState9SetExpiryERNS_4SlotENS_8MonoTimeE
238984482353853237
3
2831210
409
2831210

_ZN6lessor9PrintableB5cxx11EN4absl7debian311string_viewEm
48305662330431440
35
0
0
180785
180785
0
0
0
0
2823171
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessoreqERKNS_8IdentityES2_
98923583560591318
5
33857
33857
33857
33857
0
1
1
1
0

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
3298000
263840
65960
0
0
0
0
197880

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
4208732
2083516
2083396
0
0
0
0
120

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
77393
5429
29128
53197
5429
0
5429
53197
53197

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE13binary_searchIS9_NS1_19key_compare_adapterISB_S9_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_S9_EE5valueEEERKT_RKSK_
796955048689371559
9
0
0
1692890
0
0
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofIKSI_EPT_RSP_EclL_ZSt7declvalIRSO_EDTcl9__declvalISP_ELi0EEEvEEEEERSH_
567185239622700885
5
389679
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESQ_IJOS9_EEEEESG_INSK_8iteratorEbERKT_DpOT0_
98923585299801278
4
32852
32852
0
0
1
1
1
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESR_IJRSA_EEEEESH_INSL_8iteratorEbERKT_DpOT0_
536873290714591286
4
32852
32852
0
32852

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESV_IJOSE_EEEEESL_INSP_8iteratorEbERKT_DpOT0_
212526876123949159
2
2838081
2838081
1
0
1
24
** External Symbol **:606189
** External Symbol **:517949
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87482
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE19EmplaceDecomposableclIiJRKSt21piecewise_construct_tSt5tupleIJRiEESO_IJRS7_EEEEESE_INSI_8iteratorEbERKT_DpOT0_
536873290714591286
4
97926
97926
0
97926

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE8containsIiEEbRSF_
1063705159172739859
3
97926
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE8containsImEEbRSG_
1063705159172739859
3
4009758
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE8containsIS7_EEbRKS7_
1063705159172739859
3
13646320
219837
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE8containsImEEbRKm
1063705159172739859
3
786634
623125
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE17lower_bound_equalIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EEbERKT_
269365613703912153
9
1692890
0
1692890
0
0
0
0
0
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE20internal_lower_boundIS9_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EELb0EEERKT_
567185242359081062
5
1692890
1692890
1692890
0
1692890

_ZNK4grpc17ProtoBufferReader6statusEv
238984484201432128
3
565832
0
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm0EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
35129
4743
282710
282710
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:148969
** External Symbol **:107250
** External Symbol **:20017
** External Symbol **:1471
** External Symbol **:1013
** External Symbol **:1006
** External Symbol **:904
** External Symbol **:281
** External Symbol **:281
** External Symbol **:265
** External Symbol **:224
** External Symbol **:161
** External Symbol **:161
** External Symbol **:132
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:129
** External Symbol **:114
** External Symbol **:61
** External Symbol **:43
** External Symbol **:41
** External Symbol **:41
** External Symbol **:30
** External Symbol **:20
** External Symbol **:19
** External Symbol **:6
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm4EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
0
0
287452
287452
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:149032
** External Symbol **:107313
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1335
** External Symbol **:1023
** External Symbol **:944
** External Symbol **:829
** External Symbol **:804
** External Symbol **:644
** External Symbol **:404
** External Symbol **:365
** External Symbol **:280
** External Symbol **:280
** External Symbol **:264
** External Symbol **:253
** External Symbol **:221
** External Symbol **:200
** External Symbol **:190
** External Symbol **:189
** External Symbol **:178
../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb:168
** External Symbol **:120
** External Symbol **:114
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail12relationship6fork_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_INS4_16outstanding_work9tracked_tILi0EEEEENSK_INSO_11untracked_tILi0EEEEENSK_IS7_EENSK_INS5_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
35129
0
0
1
0
3
24
** External Symbol **:17995
** External Symbol **:5903
** External Symbol **:5769
** External Symbol **:1143
** External Symbol **:1142
** External Symbol **:904
** External Symbol **:776
** External Symbol **:564
** External Symbol **:198
** External Symbol **:168
** External Symbol **:110
** External Symbol **:105
** External Symbol **:43
** External Symbol **:40
** External Symbol **:36
** External Symbol **:29
** External Symbol **:28
** External Symbol **:27
** External Symbol **:25
** External Symbol **:20
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:13
24
** External Symbol **:17995
** External Symbol **:5903
** External Symbol **:5769
** External Symbol **:1143
** External Symbol **:1142
** External Symbol **:904
** External Symbol **:776
** External Symbol **:564
** External Symbol **:198
** External Symbol **:168
** External Symbol **:110
** External Symbol **:105
** External Symbol **:43
** External Symbol **:40
** External Symbol **:36
** External Symbol **:29
** External Symbol **:28
** External Symbol **:27
** External Symbol **:25
** External Symbol **:20
_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESR_EET_PKvS12_:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:13
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail16outstanding_work9tracked_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_IS7_EENSK_INS5_11untracked_tILi0EEEEENSK_INS4_12relationship6fork_tILi0EEEEENSK_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
575185
0
0
1
0
3
24
** External Symbol **:298194
** External Symbol **:214756
** External Symbol **:40122
** External Symbol **:3401
** External Symbol **:2418
** External Symbol **:2332
** External Symbol **:2288
** External Symbol **:1788
** External Symbol **:1418
** External Symbol **:722
** External Symbol **:722
** External Symbol **:690
** External Symbol **:568
** External Symbol **:520
** External Symbol **:508
** External Symbol **:482
** External Symbol **:442
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:418
** External Symbol **:340
** External Symbol **:316
** External Symbol **:308
** External Symbol **:296
** External Symbol **:278
** External Symbol **:242
24
** External Symbol **:298194
** External Symbol **:214756
** External Symbol **:40122
** External Symbol **:3401
** External Symbol **:2418
** External Symbol **:2332
** External Symbol **:2288
** External Symbol **:1788
** External Symbol **:1418
** External Symbol **:722
** External Symbol **:722
** External Symbol **:690
** External Symbol **:568
** External Symbol **:520
** External Symbol **:508
** External Symbol **:482
** External Symbol **:442
_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_:418
** External Symbol **:340
** External Symbol **:316
** External Symbol **:308
** External Symbol **:296
** External Symbol **:278
** External Symbol **:242
0

_ZNK5boost4asio15any_io_executor7requireINS0_9execution6detail8blocking7never_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits14require_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEES7_NS3_11prefer_onlyINS5_10possibly_tILi0EEEEENSH_INS4_16outstanding_work9tracked_tILi0EEEEENSH_INSL_11untracked_tILi0EEEEENSH_INS4_12relationship6fork_tILi0EEEEENSH_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
35129
0
0
1
0
3
24
** External Symbol **:17995
** External Symbol **:5903
** External Symbol **:5769
** External Symbol **:1143
** External Symbol **:1142
** External Symbol **:904
** External Symbol **:776
** External Symbol **:564
** External Symbol **:198
** External Symbol **:168
** External Symbol **:110
** External Symbol **:105
** External Symbol **:43
** External Symbol **:40
** External Symbol **:36
** External Symbol **:29
** External Symbol **:28
** External Symbol **:27
** External Symbol **:25
** External Symbol **:20
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:13
24
** External Symbol **:17995
** External Symbol **:5903
** External Symbol **:5769
** External Symbol **:1143
** External Symbol **:1142
** External Symbol **:904
** External Symbol **:776
** External Symbol **:564
** External Symbol **:198
** External Symbol **:168
** External Symbol **:110
** External Symbol **:105
** External Symbol **:43
** External Symbol **:40
** External Symbol **:36
** External Symbol **:29
** External Symbol **:28
** External Symbol **:27
** External Symbol **:25
** External Symbol **:20
_ZN5boost4asio9execution6detail17any_executor_base10require_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESC_EET_PKvS12_:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:13
0

_ZNK5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE18wait_duration_usecEl
886271539937102332
4
24413
22916
22620
49

_ZNK5boost4asio6detail17initiate_dispatchclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
784007058953177093
2
287452
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN4absl7debian36StatusEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
1114070
1114070
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN6lessor10Connection9PerformedEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
20000
20000
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformISt5tupleIJNS_6system10error_codeEEEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
282648
282648
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIvEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
604589
604589
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio9execution6detail17any_executor_base15equality_helperERKS3_
264495436579623835
5
282888
282888
282888
282888
0
1
0
1
24
** External Symbol **:147968
** External Symbol **:112827
** External Symbol **:14542
** External Symbol **:1196
** External Symbol **:645
** External Symbol **:559
** External Symbol **:416
** External Symbol **:414
** External Symbol **:397
** External Symbol **:390
** External Symbol **:325
** External Symbol **:269
** External Symbol **:237
_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_:232
** External Symbol **:180
** External Symbol **:150
** External Symbol **:146
** External Symbol **:131
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:127

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKT_v
35093533449634102
5
888356
888356
0
0
888356
1
0
1
24
** External Symbol **:446176
** External Symbol **:351027
** External Symbol **:55020
** External Symbol **:6921
** External Symbol **:3960
** External Symbol **:3734
** External Symbol **:3063
** External Symbol **:2722
** External Symbol **:1870
** External Symbol **:1218
** External Symbol **:1216
** External Symbol **:1167
** External Symbol **:977
** External Symbol **:791
** External Symbol **:735
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:690
** External Symbol **:680
** External Symbol **:670
** External Symbol **:533
** External Symbol **:527
** External Symbol **:445
** External Symbol **:428
** External Symbol **:427
** External Symbol **:413

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm4EEEEEPKT_v
35093533449634102
5
287452
287452
0
0
287452
1
0
1
24
** External Symbol **:149097
** External Symbol **:107378
** External Symbol **:20033
** External Symbol **:1701
** External Symbol **:1209
** External Symbol **:1166
** External Symbol **:1144
** External Symbol **:894
** External Symbol **:709
** External Symbol **:361
** External Symbol **:361
** External Symbol **:345
** External Symbol **:284
** External Symbol **:260
** External Symbol **:254
** External Symbol **:241
** External Symbol **:221
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov:209
** External Symbol **:170
** External Symbol **:158
** External Symbol **:154
** External Symbol **:148
** External Symbol **:139
** External Symbol **:121

_ZNK5boost4asio9execution6detail17any_executor_base7executeINS0_6detail7binder0INS5_17awaitable_handlerINS0_15any_io_executorEJEEEEEEEvOT_
190982391875712677
11
0
317137
317137
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:150240
** External Symbol **:125373
** External Symbol **:25936
** External Symbol **:2842
** External Symbol **:1942
** External Symbol **:1773
** External Symbol **:1659
** External Symbol **:1342
** External Symbol **:1288
** External Symbol **:388
** External Symbol **:386
** External Symbol **:379
** External Symbol **:373
** External Symbol **:370
** External Symbol **:327
** External Symbol **:261
** External Symbol **:253
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE:226
** External Symbol **:211
** External Symbol **:187
** External Symbol **:167
** External Symbol **:165
** External Symbol **:157
** External Symbol **:151
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap10FindHelperIS7_EESt4pairINS9_13iterator_baseIKNS0_7MapPairIS7_S7_EEEEmERKT_PSt17_Rb_tree_iteratorISB_IKSt17reference_wrapperIKS7_EPvEE
599005163043749697
10
99650
4985345
4985347
93133
93133
0
0
0
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12BucketNumberIS7_EEmRKT_
784007058953177093
2
4985345
0

_ZNK6lessor10RedisFront14IsAnsweredHereENS_12RedisMeaningE
484499720130878319
9
0
4060910
4060910
0
0
4060910
0
0
0

_ZNK6lessor10RedisFront7betweenEv
167471838997577442
6
1370072
1370072
685036
685036
685036
685036

_ZNK6lessor10RedisFront8SwallowsEv
798733565180654707
5
8121656
8121656
1536
0
0

_ZNK6lessor10RedisFront8finishedEv
742261418966908927
1
1372622

_ZNK6lessor10WorkerCrew5DueOfERKNS_10WorkerTaskE
336077845982143168
7
33879
0
33879
0
33879
0
0
1
0
1
6
** External Symbol **:18796
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1008
** External Symbol **:1002
** External Symbol **:1

_ZNK6lessor10WorkerCrew6HireAtEv
198238756479035265
9
140810
70430
70426
70405
70405
0
70405
71265
0

_ZNK6lessor11GrpcCallers3UseERKN4grpc21CallbackServerContextERKNS_7SessionE
844982798245712258
4
565933
0
0
0

_ZNK6lessor11GrpcCallers9SessionOfERKN4grpc21CallbackServerContextE
426301859102394835
25
0
0
0
0
0
0
560502
0
0
0
560504
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor11LeasedPaths4FindENS_2IdINS_8LeaseTagEEE
599005160813621517
9
0
2239303
0
0
0
0
0
0
0

_ZNK6lessor11SystemClock3NowEv
742261418966908927
1
71580757

_ZNK6lessor11SystemClock7WallNowEv
742261418966908927
1
72449

_ZNK6lessor11TenantTable11CheckMayUseEN4absl7debian311string_viewERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
990031162367384544
29
0
0
0
0
2365929
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor11TenantTable3GetENS_2IdINS_9TenantTagEEE
567185240437499569
5
2830801
0
0
0
0

_ZNK6lessor11TenantTable6MayUseERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
631255616231833908
6
0
2365929
2365929
0
0
2365929

_ZNK6lessor11TenantTable7ResolveERKNS_13AgentIdentityE
633237103312184300
13
130778
130778
0
0
0
0
0
130778
130778
130778
0
0
0
1
1
1
0

_ZNK6lessor12CleanupQuota5CheckERKNS0_6WantedERKNS_15CleanupSettingsE
223000851310767077
42
0
0
0
0
57541
0
0
0
0
57541
0
57548
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor12CleanupState4LookENS_2IdINS_9ActionTagEEE
742261418966908927
1
389679

_ZNK6lessor12PoolRegistry4FindEN4absl7debian311string_viewE
434731825065173690
39
0
0
0
0
0
2268003
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor12ProcessWatch4RunsERKNS_10ProcessKeyE
650973720582682119
8
97579
97579
97579
0
0
0
0
0

_ZNK6lessor12SessionNames8MisnamedEN4absl7debian311string_viewES3_i
830731449144333109
6
46536
526717
44448
526717
526717
44448
1
1
2
2
7:524557
6:2160
3
7:38023
9:3515
8:2910

_ZNK6lessor12SessionTable12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
796536982109195509
19
0
0
17936128
0
560504
0
0
560504
560504
560504
0
0
0
0
0
0
0
0
0

_ZNK6lessor12WorkerRunner8CanServeERKNS_8IdentityE
742261418966908927
1
530839

_ZNK6lessor13LeaseHandlers9MakeClaimERKNS_7SessionERKNS_2v114AcquireRequestEb
436456444991207335
49
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2248001
0
0
2247998
2247998
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2247998
2247998
0
0
1
1
1
1
1:2247999

_ZNK6lessor13LeaseHandlers9MakeLeaseERKNS_12GrantedLeaseERKNS_4PoolE
398370603319340613
52
2240720
2240722
2711022
2711022
2711023
2711023
2240722
0
2240722
0
2240722
0
2240722
0
2240721
2240721
2240721
2240722
2240720
0
2240722
2240722
2240722
2240722
0
2240722
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
13
** External Symbol **:606189
** External Symbol **:514347
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:87482
** External Symbol **:76376
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:606189
** External Symbol **:514347
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:87482
** External Symbol **:76376
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:606189
** External Symbol **:514347
** External Symbol **:474505
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:87480
** External Symbol **:76376
** External Symbol **:18293
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

_ZNK6lessor13PostgresFront10wants_swapEv
871441885213383145
6
1298400
371
371
371
1298029
0

_ZNK6lessor13PostgresFront13ApplySettingsERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
1007848692961307571
74
0
0
0
0
0
0
6575
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
440332
0
0
0
42647
13150
13150
2229
0
0
0
440332
6575
0
0
0
13150
0
36072
0
0
0
0
0
573253
416480
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
416480
0
1
1
8
0
1
16:36072
0
1
8:6575
0
0
0
0

_ZNK6lessor13PostgresFront13IsTheQuestionERKNS_8postgres13MessageWalker5PieceE
434160636920059741
7
536287
536287
124
124
0
0
536287
1
1
1
1
9:124

_ZNK6lessor13PostgresFront13WasOpenedWithEN4absl7debian311string_viewES3_
58281309987333612
20
2096
440332
23852
416480
10702
416480
2096
2031
380408
2031
2096
0
0
380408
2031
2031
2031
0
0
0
2
0
2
16
** External Symbol **:157004
** External Symbol **:91212
** External Symbol **:78234
** External Symbol **:78196
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
4
** External Symbol **:7187
** External Symbol **:6924
** External Symbol **:4875
** External Symbol **:4866
1
5
1
16:416480
2
7:378248
6:2160
1
4:2096
1
9:2031
1
4:2031

_ZNK6lessor13PostgresFront14in_transactionEv
959085191355184510
5
1278913
862517
32910
1278913
1278913

_ZNK6lessor13PostgresFront14wants_upstreamEv
382993475055910911
2
676350
676350

_ZNK6lessor13PostgresFront17OnUpstreamAlreadyERKNS_9StatementE
1073436551900716014
15
83097
0
0
0
0
0
786634
246606
164793
246606
83097
0
0
0
83097

_ZNK6lessor13PostgresFront4FindEN4absl7debian311string_viewE
609194493204832614
14
1601468
28254
1573214
1578149
1573578
329595
1573214
1573214
0
0
7622
20632
20632
1573214
1
1
2
3
3:1557912
17:35648
6:7908
3
3:1557912
17:11348
6:3954

_ZNK6lessor13PostgresFront5LeaveEv
862538799708674105
11
185441
371
185441
0
185441
185441
371
0
185441
0
0

_ZNK6lessor13PostgresFront7betweenEv
134732432720417413
4
2593170
2592347
1347167
0

_ZNK6lessor13PostgresFront7cancelsEv
742261418966908927
1
3349504

_ZNK6lessor13PostgresFront7in_stepEv
796955047417502642
10
3734137
3734137
1659350
1659350
1661812
1661812
1659350
1659350
1659350
1659350

_ZNK6lessor13PostgresFront8IsHeldUpEc
438284562701824767
13
0
0
790520
790521
790521
790520
790520
790520
0
790520
0
0
0

_ZNK6lessor13PostgresFront8MustWaitEc
844982798074112692
5
4252990
790521
3462469
3462469
3462469

_ZNK6lessor13PostgresFront8finishedEv
742261418966908927
1
3928732

_ZNK6lessor13PostgresFront9WrongNameEv
1029811814060810704
35
0
97076
97076
97076
97076
0
97076
0
97076
0
97076
0
0
0
97076
0
0
97076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
16
** External Symbol **:91212
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
1
6
0
1
5:97076
0
1
8:97076
0
0

_ZNK6lessor13PostgresFront9pinned_byEv
784007056844089447
2
487873
487873

_ZNK6lessor14RedisConnector14HandoffAllowedEv
742261418966908927
1
149727

_ZNK6lessor14RedisConnector4kindB5cxx11Ev
742261418966908927
1
148870

_ZNK6lessor15CleanupHandlers11CheckRunnerERKNS_7SessionERNS_7journal4DeedE
933696699730715175
23
0
0
10000
0
0
0
0
0
530839
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
6
** External Symbol **:451800
** External Symbol **:49029
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZNK6lessor15CleanupHandlers5CheckERKNS_7SessionERKNS0_5RulesERKNS_2v113CleanupActionE
385166773132981739
141
540839
540839
0
0
0
0
0
0
0
0
540839
540839
540839
0
0
0
0
0
0
0
0
0
0
540839
540839
540839
0
0
0
0
540839
540839
0
0
0
0
0
0
0
0
0
0
540839
540839
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
540839
0
0
0

_ZNK6lessor15CleanupHandlers8RulesForERKNS_6TenantE
950994587253991437
13
0
0
57548
57548
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionHandlers8ResponseERKNS_7SessionENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
560555359112203615
19
32505
32505
32505
32505
0
32505
32505
32505
32505
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionRegistry16LivesWithProcessERKNS_7SessionE
784007056844089447
2
97579
97579

_ZNK6lessor15SessionRegistry4FindENS_2IdINS_10SessionTagEEE
599005160813621517
9
188121
3
188121
0
188121
0
0
0
0

_ZNK6lessor15SessionRegistry6RecordERKNS_7SessionERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
153077739431676217
28
0
0
347
32505
32505
32505
32505
32505
32505
0
0
0
32505
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32852

_ZNK6lessor15StreamConnector14HandoffAllowedEv
742261418966908927
1
1991967

_ZNK6lessor15StreamConnector4kindB5cxx11Ev
146835647075900052
2
1984708
0

_ZNK6lessor16AttachConnection9StillHeldERKNS0_5FrameE
247671765077245045
13
1961317
0
100
100
100
100
1961417
1961417
1961417
0
0
0
1961317

_ZNK6lessor16StreamConnection17ResetsOverTheWireEv
742261418966908927
1
1704051

_ZNK6lessor16StreamConnection2fdEv
742261418966908927
1
3931172

_ZNK6lessor16StreamConnection5factsB5cxx11Ev
742261418966908927
1
2133576

_ZNK6lessor17PostgresConnector14HandoffAllowedEv
325048437913199258
14
0
0
0
0
0
0
706782
0
0
0
0
0
0
0

_ZNK6lessor17PostgresConnector4kindB5cxx11Ev
742261418966908927
1
127144

_ZNK6lessor4Pool6IsHeldERKNS_12GrantedLeaseENS_2IdINS_10SessionTagEEE
238984482353853237
3
2820800
0
0

_ZNK6lessor4Pool6RecordERKNS_10ConnectionE
553871041548362281
29
0
39952
0
2497
2497
2497
0
0
671
0
240
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2497
1
0
4
24
** External Symbol **:404
** External Symbol **:365
** External Symbol **:221
** External Symbol **:120
** External Symbol **:81
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection11upstream_idB5cxx11Ev:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
24
** External Symbol **:404
** External Symbol **:365
** External Symbol **:221
** External Symbol **:120
** External Symbol **:81
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor10Connection13cancel_ticketB5cxx11Ev:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
24
** External Symbol **:404
** External Symbol **:365
** External Symbol **:221
** External Symbol **:120
** External Symbol **:81
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor16StreamConnection2fdEv:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
24
** External Symbol **:404
** External Symbol **:365
** External Symbol **:221
** External Symbol **:120
** External Symbol **:81
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor11SystemClock3NowEv:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39

_ZNK6lessor4Pool8timeoutsEv
784007058953177093
2
277369
0

_ZNK6lessor5Front10wants_swapEv
742261418966908927
1
685036

_ZNK6lessor5Front14in_transactionEv
742261418966908927
1
685036

_ZNK6lessor5Front7cancelsEv
742261418966908927
1
1371772

_ZNK6lessor6Rights8CanServeERKNS_8IdentityE
1042908752333413033
26
0
0
0
564702
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor7Circuit9HoldsBackENS_8MonoTimeEi
1063705162462123496
3
848766
0
0

_ZNK6lessor7Session6PoolOfENS_2IdINS_8LeaseTagEEE
187771965365476691
7
600
0
1961717
0
1961717
0
1961317

_ZNK6lessor8IdleList6OldestEv
694937217945078717
6
848766
0
0
0
848766
0

_ZNK6lessor8IdleList7BestForERKNS_5OwnerE
1031809832391091250
9
1845292
10992544
9616525
3221311
1376019
1376019
1845292
9616525
1376019

_ZNK6lessor8Settings10FindTenantEN4absl7debian311string_viewE
154286478943423519
6
0
0
0
0
57548
0
1
1
1
0

_ZNK6lessor8postgres8Pipeline10IsUnderWayENS0_3AskEm
1085769281790880369
20
0
0
0
0
0
20862
0
0
0
0
163509
163509
163509
156354
10458
145950
0
145950
0
153105

_ZNK6lessor8postgres8Pipeline10ends_readyEv
886271542793821084
4
790520
790520
0
729448

_ZNK6lessor9FairQueue12NextDeadlineEv
784007056844089447
2
7904196
3137619

_ZNK6lessor9FairQueue5Order11FreshIsNextEm
360019385054670902
6
27655043
8916749
0
0
27655043
0

_ZNK6lessor9PoolState14WhatIsUnderWayEv
607699197597544362
5
5595069
0
0
0
5595069

_ZNK6lessor9PoolState3TtlERKNS_5ClaimE
1061802868148493202
9
0
2831124
2831124
0
0
0
0
0
0

_ZNK6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
46596538082033790
44
0
0
0
0
0
0
2830076
0
0
0
0
2830076
0
0
2830076
2830076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor9PoolState6Supply8CheckingEv
247671765077245045
13
0
712335
0
0
0
0
848766
848766
848766
0
0
0
848766

_ZNK6lessor9PoolState6WantedEv
599005164200516008
9
0
7904196
7900352
3137619
0
0
0
0
0

_ZNK6lessor9PoolState7HasRoomENS_2IdINS_9TenantTagEEEi
694937220705525478
6
10444004
0
0
0
0
0

_ZNK6lessor9PoolState7IsFreshERKNS_4SlotENS_8MonoTimeE
456192236126238478
11
3151546
2324067
24724
0
2299343
0
2324067
0
0
2324067
0

_ZNK6lessor9PoolState7NextDueENS_8MonoTimeE
917515344517833579
8
3141348
4762848
7529099
3137619
4766577
0
771
7289

_ZNK6lessor9PoolState8UnwantedERKNS_4SlotENS_8MonoTimeE
1124680652285324760
4
2261872
2260520
2260520
2260520

_ZNK6lessor9PoolState8UpkeepOfERKNS_4SlotENS_8MonoTimeE
926787900270527954
23
0
12264
12264
12264
12264
12264
0
12264
12264
0
0
0
0
0
12264
0
12264
0
0
0
0
0
0

_ZNKSt19istreambuf_iteratorIcSt11char_traitsIcEE5equalERKS2_
1152821768052141403
9
61656
61496
0
80
0
160
0
61656
0
1
0
2
5
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
0

_ZNKSt4lessIN4grpc10string_refEEclERKS1_S4_
552205516153356002
5
6162558
3921621
2241042
1680264
1680264
1
1
1
2
17:4481759
9:1681161

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
700171238776263760
3
273464
273464
2404
1
1
1
8
2:249444
4:7995
9:6400
3:4398
8:3200
1:1065
5:880
6:82

_ZNKSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE4findERS3_
219088261289974683
6
2241116
1120558
1120558
560269
560269
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor12PoolRegistry5EntryEESt10_Select1stISB_ESt4lessIvESaISB_EE4findERS7_
219088261289974683
6
2268003
2268003
2268003
0
0
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
987423
328037
322026
443310
443310
273

_ZNKSt8equal_toISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EEclERKS7_SA_
1127317925309128388
6
19999
19999
19999
19999
19999
19999
1
1
2
1
4:19999
1
7:19999

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE15_M_create_nodesEPPS2_S6_
93478047547394857
6
81228
0
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE17_M_initialize_mapEm
844982796950093491
4
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EEC2EOS4_
784007056844089447
2
27076
27076

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
1124680653157207770
3
81243
81228
81228

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor15CleanupRegistry7HandoutEEEvT_S6_
798733565090940266
4
43863
0
0
132181

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor16AttachConnection5FrameEEEvT_S6_
391331303710528536
6
2926
745
768
0
108319
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor7Journal5BatchEEEvT_S6_
303805473077674329
6
101427
0
57548
12441
0
0
1
0
2
0
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairIN4absl7debian312AnyInvocableIFvRKNS4_6StatusEEEES6_EEEvT_SD_
264495438317236550
4
0
0
132181
0
1
0
1
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEEEEvT_SC_
798733567718666307
4
783631
0
132181
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEEEEvT_SC_
798733567718666307
4
938568
0
998139
0

_ZNSt12__shared_ptrIN6lessor10WorkerLinkELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
33923
33923
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
6157726
6157722
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
27076
27076
0
27076
0

_ZNSt12__shared_ptrIN6lessor4PoolELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
278053
278053
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1356379
1356379
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteISC_EERNS0_9CancelKeyEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
97926
97926
0
97926
0

_ZNSt12__shared_ptrIN6lessor9PoolRelayELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1191550
1191550
0
0

_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE
971686722036964956
6
408667
0
0
136
408667
136
1
0
1
13
** External Symbol **:18
** External Symbol **:17
** External Symbol **:16
** External Symbol **:14
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9
** External Symbol **:8
** External Symbol **:7
** External Symbol **:6
** External Symbol **:4
_ZNSt23_Sp_counted_ptr_inplaceIN6lessor13DriverSessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:3

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor6ClientESaIvEJRNS4_9PoolRelayENS4_8UniqueFdENS5_8AdmittedESt10unique_ptrINS4_5FrontESt14default_deleteISC_EERNS4_9CancelKeyEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
97926
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
190355458062653983
5
135726851
484333
6801
45948529
412231
1
0
2
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:91212
** External Symbol **:49029
** External Symbol **:14485
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4518
** External Symbol **:1195
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:800
** External Symbol **:800
24
** External Symbol **:147967
** External Symbol **:112826
** External Symbol **:91212
** External Symbol **:49029
** External Symbol **:14485
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4518
** External Symbol **:1195
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:800
** External Symbol **:800

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
331865488550902725
8
874911
718138
0
139
718138
0
8534
0
1
0
2
4
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:19
4
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:19

_ZNSt15__new_allocatorIN4absl7debian311string_viewEE8allocateEmPKv
238984481941143025
3
2283267
0
0

_ZNSt15__new_allocatorIN4absl7debian318container_internal11AlignedTypeILm8EEEE8allocateEmPKv
238984481941143025
3
577328
0
0

_ZNSt15__new_allocatorIN4absl7debian36StatusEE8allocateEmPKv
238984481941143025
3
129358
0
0

_ZNSt15__new_allocatorIN4absl7debian38DurationEE8allocateEmPKv
238984481941143025
3
129302
0
0

_ZNSt15__new_allocatorIN6lessor13CleanupRunner4StepEE8allocateEmPKv
238984481941143025
3
95439
0
0

_ZNSt15__new_allocatorIN6lessor14PendingAcquireEE8allocateEmPKv
238984481941143025
3
876962
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry7HandoutEE8allocateEmPKv
238984481941143025
3
43863
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry9NewActionEE8allocateEmPKv
238984481941143025
3
105178
0
0

_ZNSt15__new_allocatorIN6lessor16DescriptorBudget5ShareEE8allocateEmPKv
238984481941143025
3
53744
0
0

_ZNSt15__new_allocatorIN6lessor2IdINS0_9ActionTagEEEE8allocateEmPKv
238984481941143025
3
331897
0
0

_ZNSt15__new_allocatorIN6lessor7journal12ActionRecordEE8allocateEmPKv
238984481941143025
3
105178
0
0

_ZNSt15__new_allocatorIN6lessor8IdleList4ItemEE8allocateEmPKv
238984481941143025
3
724098
0
0

_ZNSt15__new_allocatorIN6lessor8postgres5AskedEE8allocateEmPKv
238984481941143025
3
41545
0
0

_ZNSt15__new_allocatorIN6lessor9PoolRelay5GrantEE8allocateEmPKv
238984481941143025
3
93305
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
238984481941143025
3
592400
0
0

_ZNSt15__new_allocatorIPN6lessor16AttachConnection5FrameEE8allocateEmPKv
238984481941143025
3
81228
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
238984481941143025
3
217150
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEEE8allocateEmPKv
238984481941143025
3
193359
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEEE8allocateEmPKv
238984481941143025
3
246535
0
0

_ZNSt15__new_allocatorImE8allocateEmPKv
238984481941143025
3
105178
0
0

_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
146393204999150993
3
0
489017
499640
1
0
2
24
** External Symbol **:92853
** External Symbol **:91212
** External Symbol **:87481
** External Symbol **:80055
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2370
** External Symbol **:1231
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
24
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87480
** External Symbol **:80054
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:18293
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2370
** External Symbol **:2101
** External Symbol **:1231
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
** External Symbol **:693
** External Symbol **:660

_ZNSt16allocator_traitsISaIN6lessor16AttachConnection5FrameEEE7destroyIS2_EEvRS3_PT_
567185238773256536
5
4005410
1960572
0
0
0

_ZNSt16allocator_traitsISaIN6lessor7Journal5BatchEEE7destroyIS2_EEvRS3_PT_
470088711056115997
5
107693
0
0
0
0
1
0
2
0
0

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_10SessionTagEEENS1_9PoolState10SessionUseEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
238984482353853237
3
2269855
557
225

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_9ActionTagEEENS1_15CleanupRegistry6RecordEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
859921300323376193
5
0
1503951
0
540839
540839
1
0
1
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1391517
0
556636
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
278315

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1388902
0
555610
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
277804

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v119OpenSessionResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
27145
0
10858
0

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS6_15AcquireResponseEEZNS6_12LeaseService26WithCallbackMethod_AcquireINSD_26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
282683
1
0
1
5
** External Symbol **:92854
** External Symbol **:87482
** External Symbol **:80055
** External Symbol **:18293
** External Symbol **:4000

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS6_15ReleaseResponseEEZNS6_12LeaseService26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
277811
1
0
1
5
** External Symbol **:92688
** External Symbol **:87453
** External Symbol **:75378
** External Symbol **:18292
** External Symbol **:4000

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
282675
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
282675
116
1
0
2
5
** External Symbol **:59
** External Symbol **:29
** External Symbol **:16
** External Symbol **:7
** External Symbol **:5
8
** External Symbol **:59
** External Symbol **:29
** External Symbol **:15
** External Symbol **:5
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
282672
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
282671
282139
1
0
1
10
** External Symbol **:87146
** External Symbol **:86234
** External Symbol **:80051
** External Symbol **:18283
** External Symbol **:6620
** External Symbol **:3956
** External Symbol **:326
** External Symbol **:44
** External Symbol **:10
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
277816
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
277819
98
1
0
2
5
** External Symbol **:34
** External Symbol **:25
** External Symbol **:25
** External Symbol **:12
** External Symbol **:2
5
** External Symbol **:34
** External Symbol **:25
** External Symbol **:25
** External Symbol **:12
** External Symbol **:2

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
277783
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
277807
276922
1
0
1
5
** External Symbol **:92684
** External Symbol **:87450
** External Symbol **:75377
** External Symbol **:18292
** External Symbol **:4000

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE12_M_constructIJS1_EEEvDpOT_
526351406895111856
5
0
391256
391255
391256
391255
1
1
2
1
1:391255
1
1:391252

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE14_M_move_assignEOS2_
37730077124579590
4
0
195627
0
195627

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE8_M_resetEv
536873293191249204
4
282680
195629
0
0

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE10_M_destroyEv
811594940626252597
3
67726
0
0
1
0
1
6
** External Symbol **:18790
** External Symbol **:10000
** External Symbol **:3072
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE12_M_constructIJS1_EEEvDpOT_
118734428831094304
3
67726
0
0
2
0
1
7
** External Symbol **:37580
** External Symbol **:20000
** External Symbol **:6142
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:2
** External Symbol **:2
1
1
0

_ZNSt22_Optional_payload_baseIN6lessor16DescriptorBudget5ShareEE14_M_move_assignEOS3_
11922953446397804
6
0
97851
0
0
0
97851

_ZNSt22_Optional_payload_baseIN6lessor5redis5ReplyEE12_M_constructIJS2_EEEvDpOT_
700171237096560160
3
149346
149478
149478
1
1
1
4
6:148870
5:304
3:255
2:49

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
57548

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
170957022131388415
1
57548
1
0
1
7
** External Symbol **:49029
** External Symbol **:4518
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
97926

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
97926

_ZNSt3mapIN6lessor2IdINS0_10SessionTagEEENS0_15CleanupRegistry5OwnerESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
285832
57548
4033
55394
186335
186335

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEaSEOSC_
238984484201432128
3
1692890
0
0

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
1145191
2838081
1692890
1145191
0
0

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St4lessIS5_ESaISt4pairIKS5_S5_EEEixEOS5_
591567703127371214
6
15959
4647
4569
2676
6521
6521

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
238984484201432128
3
56594
0
0

_ZNSt4pairIN6lessor2IdINS0_9ActionTagEEENS0_15CleanupRegistry6RecordEEC2EOS6_
526351406895111856
5
963112
0
0
0
0
1
1
2
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRN4absl7debian311string_viewESB_EEOT_OT0_
287486627796725898
5
193032
0
0
0
0

_ZNSt5dequeIN6lessor10WorkerTaskESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
1124680652961176977
3
25398
8465
8465

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
3215627
792709
792709

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE16_M_push_back_auxIJS2_EEEvDpOT_
238984482446926629
3
792709
190885
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE17_M_reallocate_mapEmb
907020534920117260
8
0
0
190885
0
190885
0
0
0
1
1
3
1
8:190885
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE19_M_destroy_data_auxESt15_Deque_iteratorIS2_RS2_PS2_ES8_
536873292869019899
3
0
15
108289

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE9pop_frontEv
146835647075900052
2
3212716
792694

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
784007058953177093
2
81228
0

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
81144
20283
20283

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE9pop_frontEv
146835647075900052
2
81144
20283

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
656349717368814486
5
298538
0
0
1076
1076
1
1
1
2
16:768
7:308

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE15_M_erase_at_endESt15_Deque_iteratorIS5_RS5_PS5_E
146835646621254984
2
0
3939579

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE19_M_destroy_data_auxESt15_Deque_iteratorIS5_RS5_PS5_ESB_
653247340475012704
11
0
0
0
0
0
0
0
299614
298538
0
3939693

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE5clearEv
784007058953177093
2
3939579
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_10AllowEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
3166080
0
3166080
0
0
0
131920
0
263840
197880
197880
131920
0
0
0
0
65960
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_9SkipEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
1920
0
4208652
0
0
0
80
0
2083516
2083476
2083476
80
0
0
0
0
40
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE12emplace_backIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEERS2_DpOT_
146835647075900052
2
250343
129358

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE17_M_realloc_insertIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
528554517006615774
17
357871
0
129358
129358
95457
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EED2Ev
1096621591220661572
5
399702
0
53902
53902
0

_ZNSt6vectorIN4absl7debian38DurationESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
357870
0
129302
129302
95439
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
140494398481204129
4
250377
95439
0
0
1
1
1
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
646010859969866162
13
357870
0
0
0
0
0
95439
95439
95439
0
0
0
0
1
1
3
0
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EED2Ev
798733566801274259
4
0
0
43863
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
146835647075900052
2
100
590044

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
1031809832227696934
7
300
0
590044
590044
200
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE19_M_range_initializeIPKS1_EEvT_S7_St20forward_iterator_tag
974670606127379519
6
282680
0
282684
282682
282683
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
0
87726

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
0
43863

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
43863
43863
0
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EED2Ev
238984484201432128
3
132181
43863
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
633801
210356

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
435661
105178

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
105178
105178
47630
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EED2Ev
1124680651873033115
3
540839
172644
57548

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680653679132783
3
1713540
0
53744

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
271263513654717645
10
122668
0
0
0
53744
53744
0
40704
0
0

_ZNSt6vectorIN6lessor2IdINS0_10SessionTagEEESaIS3_EE13_M_assign_auxIN4absl7debian318container_internal12raw_hash_setINS9_17FlatHashSetPolicyIS3_EENS8_13hash_internal4HashIS3_EESt8equal_toIS3_ES4_E8iteratorEEEvT_SK_St20forward_iterator_tag
1094249771398633591
20
11370
0
20039
20039
0
0
0
0
169
0
0
0
0
0
169
0
0
0
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE17_M_realloc_insertIJRKS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
1031809832227696934
7
1022166
0
212782
212782
151201
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE19_M_range_initializeISt23_Rb_tree_const_iteratorIS3_EEEvT_S9_St20forward_iterator_tag
694937218464528726
5
540839
540839
4033
4033
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EEC2ERKS5_
1124680653601441999
3
1081678
115096
115096

_ZNSt6vectorIN6lessor5redis11ReplyReader4OpenESaIS3_EED2Ev
798733566801274259
4
0
0
149954
0

_ZNSt6vectorIN6lessor5redis5ReplyESaIS2_EED2Ev
798733566801274259
4
0
0
2540546
0

_ZNSt6vectorIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
101362
65

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE12emplace_backIJEEERS2_DpOT_
146835647075900052
2
435661
105178

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
477729235658501241
13
633801
0
105178
105178
47630
0
0
0
0
0
0
0
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_
140494397301415012
4
1095
724098
610
2339707
1
1
1
11
16:157
129:117
32:59
64:52
65:52
33:51
257:51
512:32
513:20
128:10
256:9

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE
784007056844089447
2
699306
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
101115
0
724098
724098
24735
0
0

_ZNSt6vectorIN6lessor8IdleList5ShelfESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
699294
69

_ZNSt6vectorIN6lessor8UniqueFdESaIS1_EED2Ev
1096621590279717996
5
0
0
8079910
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJRA12_KcEEERS5_DpOT_
146835647075900052
2
0
415825

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
140494398481204129
4
6578
55411
171
171
1
1
1
4
9:57
6:56
4:51
8:7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE13_M_assign_auxIPKS5_EEvT_SB_St20forward_iterator_tag
325048436927051878
14
0
0
0
0
0
0
0
0
579228
0
0
0
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE14_M_move_assignEOS7_St17integral_constantIbLb1EE
798733566801274259
4
21
0
111931
7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRA12_KcEEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
421699510940857414
19
0
0
0
0
0
0
415825
415825
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
646010859969866162
13
28709
0
49393
0
49393
0
55411
51675
50652
3736
3736
0
0
1
1
3
9
9:3131
7:220
4:114
3:88
5:60
8:56
6:51
1:9
16:7
5
9:49110
4:169
3:88
6:14
8:12
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
844982799977064709
4
180000
117405
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
798733566801274259
4
2001
72
506005
2458

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
165566
2531

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE13_M_assign_auxIPKS4_EEvT_SA_St20forward_iterator_tag
446858652667103543
15
0
0
0
0
0
0
0
0
0
579228
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
784007056844089447
2
331606
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE9push_backERKS4_
798733564295002205
4
163509
0
0
163509

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE20_M_allocate_and_copyIPS3_EES7_mT_S8_
287486628695735011
5
18815
0
18815
18815
18816

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet6ReaderEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
116686
199

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet8RoundEndEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
4182859
76

_ZNSt6vectorISt4pairIN4absl7debian312AnyInvocableIFvRKNS2_6StatusEEEES4_ESaIS9_EED2Ev
238984484201432128
3
132181
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE11_S_relocateEPS7_SA_SA_RS8_
798733565090940266
4
13039
0
0
421500

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRN4absl7debian311string_viewESE_EEERS7_DpOT_
146835647075900052
2
0
193032

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE13_M_assign_auxIPKS7_EEvT_SD_St20forward_iterator_tag
95820318307503736
12
0
0
0
0
0
0
0
579228
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE14_M_move_assignEOS9_St17integral_constantIbLb1EE
742261418966908927
1
97076

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE15_M_erase_at_endEPS7_
1096621591168337263
5
0
0
0
579228
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKN4absl7debian311string_viewESF_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
15519
15519
6239
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRN4absl7debian311string_viewESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
193032
193032
3200
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EED2Ev
287486628911104147
5
226750
6136
207672
1007321
207711

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
757972
0
386718
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE12emplace_backIJS6_EEERS8_DpOT_
140494398481204129
4
0
139336
250343
250343
1
1
1
1
1:250343

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
52018
52018
47985
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS6_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
42046414770690556
7
139336
0
95457
139336
139336
0
0
1
1
1
1
1:139336

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EED2Ev
238984484201432128
3
132181
47912
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
993710
0
493070
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS4_EEERS8_DpOT_
146835647075900052
2
439678
101161

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS8_EEERS8_DpOT_
1124680651882813910
3
250343
139336
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
101161
101161
47646
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS8_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
11922953462101753
6
139336
139336
95457
0
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EED2Ev
238984484201432128
3
998146
101427
0

_ZNSt6vectorIjSaIjEE13_M_assign_auxIN9__gnu_cxx17__normal_iteratorIPjS1_EEEEvT_S7_St20forward_iterator_tag
360156751013162616
12
0
0
0
125751
0
0
0
0
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorIjSaIjEE19_M_range_initializeIN6google8protobuf8internal16RepeatedIteratorIKjEEEEvT_S9_St20forward_iterator_tag
798733567690066601
4
0
43863
0
0

_ZNSt6vectorIjSaIjEEC2ERKS1_
700171237036929845
3
714227
0
0
1
1
1
0

_ZNSt6vectorIjSaIjEEaSERKS1_
1007676791032360926
9
32505
0
0
0
32505
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorImSaImEE17_M_realloc_insertIJmEEEvN9__gnu_cxx17__normal_iteratorIPmS1_EEDpOT_
146907617769328055
7
105178
105178
47630
0
47630
0
0
1
1
2
7
8:8519
16:8519
32:8519
64:8519
128:4518
256:4518
512:4518
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
276487133191311005
28
1064856
17285301
0
995
0
0
4089
13112378
0
840
155
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
17617584
10894429
1
1
8
2
3:111
6:44
11
3:4063233
9:3988791
4:2288436
2:2030000
8:592239
33:49013
7:44713
5:38894
6:12230
513:4670
512:40
0
0
0
0
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
98923585434139231
4
476641
435882
4356
472290
1
1
1
11
16:301474
513:131964
4:22499
2:8176
3:4404
256:1553
5:1075
33:671
9:264
17:176
64:44

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
978919878616272060
4
12416337
754546
431626
6803520
1
1
1
16
4:2495822
3:1988381
9:452089
8:439923
5:401312
16:302069
17:269432
7:195423
32:149430
6:69089
33:32637
2:6953
65:604
129:334
257:32
513:10

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
978919878616272060
4
11692010
880060
981
4671544
1
1
1
15
6:2176556
7:629792
33:549414
4:346702
8:344481
9:271547
17:257950
32:50063
16:11207
2:9289
65:8816
5:7346
3:5792
129:1780
257:831

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag
216804044570206823
23
1200
60296
480
1200
60296
0
400
0
0
0
480
80
0
0
0
0
0
0
0
0
0
1200
60296
2
0
4
0
0
0
0
1
1
7
9:80
17:80
33:80
65:80
129:80
257:40
513:40

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
742332381445588184
9
6910964
3195856
264
10106260
0
0
0
0
6111662
1
1
2
0
17
65:2442065
4:2261975
17:1834493
33:1801030
9:1041359
32:435400
129:129280
5:58658
16:57716
513:27412
64:13036
512:1553
257:1124
8:1053
2:318
6:62
128:41

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
154286477685094159
6
3809322
3742334
0
3742335
0
3809326
1
1
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
1027614717637960320
5
3313018
1761923
913079
1588579
3294848
1
1
1
12
9:469744
2:426130
8:160522
3:159542
4:133510
17:96267
5:95648
7:33171
65:6609
33:2848
16:2664
6:2348

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
42046415689803101
7
2890451
2890451
316490
150528
2732620
0
2890451
1
1
1
13
9:1994913
33:170841
5:140649
4:117891
17:112107
8:110166
32:32637
6:28238
7:22883
3:863
65:641
2:527
16:264

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
567185242593096663
5
14039971
14039995
3080610
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
419172388412433642
11
6359433
868420
2829249
3438
132129
1622164
3438
2825811
0
3438
5490989
1
1
3
10
9:383683
33:360251
17:349321
5:206163
4:158158
257:97336
65:45804
129:12327
7:5786
64:3376
17
33:1090912
17:818439
65:296192
9:272400
32:151088
257:98346
8:37690
6:31226
16:9487
129:6622
4:6375
3:2475
513:2329
2:1098
7:831
64:180
128:131
2
2:2938
9:500

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
431494656919539458
3
17306817
322685
11984573

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
784007058953177093
2
100146
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
1119356333401186827
6
14284878
1776
3229950
0
148
2660522
1
1
1
8
4:2167954
8:197118
5:195977
9:55327
6:29649
7:10738
2:3205
3:554

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSC_PSt13_Rb_tree_nodeIS4_E
431494654108067943
3
1681146
1120763
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE16_M_emplace_equalIJS2_IS1_S1_EEEESt17_Rb_tree_iteratorIS4_EDpOT_
334492580998172574
5
1681161
1681163
1681277
0
1120778

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE10_M_insert_IS2_NS8_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS2_EPSt18_Rb_tree_node_baseSE_OT_RT0_
679210743074613351
4
540839
536806
0
536806

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
146835647075900052
2
540839
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
1061802871014722916
9
11863581
0
0
540839
0
11863581
0
0
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
146835646621254984
2
150904
162143

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE10_M_insert_IRKS3_NS9_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS3_EPSt18_Rb_tree_node_baseSH_OT_RT0_
431494654108067943
3
1081678
1073612
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE11equal_rangeERKS3_
734729902299273754
10
4489739
5599748
190811
266391
0
930518
190811
190811
266391
266391

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS3_ESB_
1096621589246751017
5
922468
922468
544856
8050
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE16_M_insert_uniqueIRKS3_EESt4pairISt17_Rb_tree_iteratorIS3_EbEOT_
146835647075900052
2
1081678
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE24_M_get_insert_unique_posERKS3_
732038793432042852
7
0
23727162
1073612
8066
0
1073612
1073612

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE8_M_eraseEPSt13_Rb_tree_nodeIS3_E
146835646621254984
2
159210
182532

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS5_EESJ_IJEEEEESt17_Rb_tree_iteratorIS8_ESt23_Rb_tree_const_iteratorIS8_EDpOT_
783548776026314951
8
0
1692890
1692890
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE24_M_get_insert_unique_posERS5_
732038793432042852
7
0
0
0
1692890
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS5_
1101334241634923642
14
1692890
0
0
1692890
0
0
0
0
0
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
536873291336558756
3
0
1692890
5078898

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor11PoolSockets4DoorEESt10_Select1stISB_ESt4lessIS5_ESaISB_EE4findERS7_
219088261289974683
6
142262
97983
97926
43470
43470
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE10_M_insert_IRKS8_NSE_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS8_EPSt18_Rb_tree_node_baseSM_OT_RT0_
431494654108067943
3
25373
11917
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
238984482353853237
3
67955
9488
14603

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
844982796950093491
4
56594
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE22_M_insert_range_uniqueIPKS8_EENSt9enable_ifIXsr17__same_value_typeIT_EE5valueEvE4typeESJ_SJ_
1124680650144255556
3
25373
25373
13456

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE24_M_get_insert_unique_posERS7_
732038793432042852
7
22143
5687
7381
17169
0
7381
7381

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS7_
549520354400553550
14
0
15788
11917
2598
0
0
9663
0
2520
0
905
905
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
303685790011507114
11
13894
13894
4855
4855
17328
9710
0
0
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
146835646621254984
2
67955
91192

_ZNSt8__detail9__variant14_UninitializedIN6lessor7Journal6ActionELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
0
1158524
0
1158524
1
1
2
0
1
1:1158524

_ZNSt8__detail9__variant14_UninitializedIN6lessor8postgres13StartupPacketELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
97076
97076
97076
97076
1
1
2
1
6:97076
1
9:97076

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEEC2EOS8_
287486625054967330
7
7882706
2830801
8424
2831063
2212332
86
0

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEEC2EOS8_
844982797459277306
6
0
0
97076
0
97076
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEE8_M_resetEv
844982796951661907
5
15760520
15704
0
0
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEED2Ev
536873291934996280
4
194460
194152
0
0

_ZNSt8functionIFN4grpc6StatusEPKvEEC2ERKS5_
742169495882052221
5
1688740
1122972
0
0
0
1
0
2
15
** External Symbol **:185699
** External Symbol **:185379
** External Symbol **:174903
** External Symbol **:174858
** External Symbol **:151406
** External Symbol **:150746
** External Symbol **:36586
** External Symbol **:36584
** External Symbol **:10000
** External Symbol **:8000
** External Symbol **:8000
** External Symbol **:640
** External Symbol **:128
** External Symbol **:80
** External Symbol **:10
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSERKS5_
491275431513543443
3
1127282
561469
0
1
0
1
15
** External Symbol **:92848
** External Symbol **:92682
** External Symbol **:87446
** External Symbol **:87372
** External Symbol **:75702
** External Symbol **:75376
** External Symbol **:18293
** External Symbol **:18292
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
278327
0
0
1
0
1
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
277814
0
0
1
0
1
0

_ZNSt8functionIFvbEEaSEOS1_
1108181533912975161
4
565926
565926
0
0
1
0
1
0

_ZNSt8functionIFvvEEC2ERKS1_
742169495882052221
5
566043
566024
0
0
0
1
0
2
24
** External Symbol **:185847
** External Symbol **:174966
** External Symbol **:160429
** External Symbol **:36590
** External Symbol **:8064
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
0

_ZNSt8optionalIN4grpc6StatusEEaSIS1_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS2_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES5_ISt6__and_IJSt9is_scalarIS1_ES6_IS1_NSt5decayIS9_E4typeEEEEESt16is_constructibleIS1_JS9_EESt13is_assignableIRS1_S9_EEERS2_E4typeEOS9_
146835647075900052
2
0
195630

_ZNSt8optionalIN6lessor4HeldEE7emplaceIJEEENSt9enable_ifIX18is_constructible_vIS1_DpT_EERS1_E4typeEDpOS5_
1063705161908944610
3
2830801
0
0

_ZNSt8optionalIN6lessor5redis5ReplyEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
146835647075900052
2
0
298824

_ZSt10_ConstructIN6lessor16AttachConnectionEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEvPT_DpOT0_
1120718763565705839
30
27076
0
27076
0
0
0
0
0
0
0
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
7:27076
1
1:27076

_ZSt10_ConstructIN6lessor6ClientEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteIS7_EERNS0_9CancelKeyEEEvPT_DpOT0_
324740764634132621
19
97926
97926
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZSt10_ConstructIN6lessor7SessionEJNS1_5FactsEEEvPT_DpOT0_
244522381621411547
11
0
0
0
0
0
32852
32852
32852
32852
32852
32852
1
1
3
2
6:32505
1:347
2
7:27076
5:5776
1
1:32852

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor12CleanupState5StartENS5_5RestsENS5_4DiesENS5_4EndsENS5_5CleanEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866700752770822
13
757972
30568
0
0
0
0
0
0
727404
0
0
727404
0
1
1
3
0
0
1
1:727404

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor7Journal7SessionENS5_6ActionENS5_6ForgetENS5_4NoteENS5_3EndEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866699788758317
13
1383389
617685
0
16132
0
0
0
0
749572
0
0
749572
0
1
1
3
0
0
1
1:749572

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
974670607855522525
9
420503
1541603
0
0
1117083
0
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
331779891523062183
11
2321780
20164
1158479
0
1139115
0
4033
0
540839
0
0

_ZSt11__push_heapIPN6lessor9FairQueue5Order5AheadElS3_N9__gnu_cxx5__ops14_Iter_less_valEEvT_T0_S9_T1_RT2_
798733564080043013
4
0
0
0
6529020

_ZSt12construct_atIN6lessor15StatementRunner4TaskEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
1107797010179858096
5
0
9968
9968
9968
9968
2
0
1
1
** External Symbol **:9968
1
2
1
1:9968
1
1:9968

_ZSt12construct_atIN6lessor16AttachConnection5FrameEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
700171237096560160
3
1997085
2011251
2011251
1
1
1
2
5:1962207
9:49044

_ZSt12construct_atIN6lessor4Pool6AnswerEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
728453322856651412
2
8430
2830829
1
0
1
24
** External Symbol **:606189
** External Symbol **:518076
** External Symbol **:474505
** External Symbol **:158710
** External Symbol **:158485
** External Symbol **:157977
** External Symbol **:148870
** External Symbol **:107144
** External Symbol **:103062
** External Symbol **:92854
** External Symbol **:91212
** External Symbol **:87510
** External Symbol **:81078
** External Symbol **:18293
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2598
** External Symbol **:2096
** External Symbol **:2031
** External Symbol **:2025
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZSt12construct_atIN6lessor7Journal5BatchEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
238984482353853237
3
209120
115178
0

_ZSt12construct_atIN6lessor9PoolRelay5GrantEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
146835647075900052
2
0
1464242

_ZSt13__invoke_implIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS4_11SwapRequestENS4_12CancelPacketENS4_13StartupPacketEEE8_M_resetEvEUlOT_E_JRS8_EESA_St14__invoke_otherOT0_DpOT1_
238984482353853237
3
194152
0
0

_ZSt16__do_uninit_copyIN4absl7debian318container_internal12raw_hash_setINS2_17FlatHashSetPolicyIN6lessor2IdINS5_10SessionTagEEEEENS1_13hash_internal4HashIS8_EESt8equal_toIS8_ESaIS8_EE8iteratorEPS8_ET0_T_SK_SJ_
303685791171973928
11
11370
20039
20039
0
0
169
0
0
169
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
414921810399031694
7
232765
0
0
180000
0
0
0

_ZSt16__do_uninit_copyIPKN6lessor13CleanupRunner4StepEPS2_ET0_T_S7_S6_
414921810399031694
7
53864
0
0
53864
0
0
0

_ZSt3getILm3EJN6lessor8postgres17EncryptionRequestENS1_11SwapRequestENS1_12CancelPacketENS1_13StartupPacketEEEONSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEOSA_
238984481941143025
3
97076
0
0

_ZSt3getILm4EJN6lessor7GrantedENS0_7RefusedENS0_5EndedENS0_6RecallENS0_4WorkEEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSA_
238984481941143025
3
2208846
0
0

_ZSt5clampIN4absl7debian38DurationEERKT_S5_S5_S5_
732038790616078498
7
5337478
0
272044
0
0
0
0

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEENS0_5__ops16_Iter_equals_valIS8_EEET_SH_SH_T0_St26random_access_iterator_tag
763149959789834134
26
0
0
0
0
0
0
0
0
0
0
0
0
0
11672
11672
11364
0
10132
0
0
0
10132
0
0
0
10044
1
1
7
0
0
0
0
0
0
3
7:10044
4:44
6:44

_ZSt9__find_ifIPN6lessor2IdINS0_8LeaseTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
60628
712916
590530
469667
347063
2830801
2337137
0
12253
10595
6785

_ZSt9__find_ifIPN6lessor2IdINS0_9WaiterTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
12071
853542
747788
648397
552591
2838081
2426053
0
21606
23428
17503

_ZSt9__find_ifIPSt10shared_ptrIN6lessor4PoolEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
2327111
0
0
0
0
0
2345927
2345928
18816
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
737414784885216336
5
6206303
6206304
5386798
540095
5384270
1
1
1
10
4:4873043
8:496082
9:473696
7:147156
17:136230
16:68146
3:5944
6:3952
5:1890
33:168

_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
742261418966908927
1
2520639

_ZThn8_N6lessor16AttachConnection12OnEndOfRoundEv
742261418966908927
1
3878472

_ZThn8_N6lessor16AttachConnection4ReadEv
742261418966908927
1
4026417

_ZThn8_N6lessor16AttachConnection6HandleEv
742261418966908927
1
4026417

_ZThn8_N6lessor6Broker12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
742261418966908927
1
2830801

_ZThn8_N6lessor6Broker14OnSessionEndedENS_2IdINS_10SessionTagEEENS_10SessionEndE
784007056844089447
2
32852
30710

_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv
742261418966908927
1
304463

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
278329
278328
0
278329
278328
0
0
0
2
0
1
0
1
2
1
1:278328
1
1:278328

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
277807
277804
0
277806
277804
0
0
0
2
0
1
0
1
2
1
1:277804
1
1:277801

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS6_INS0_10as_tuple_tIS8_EEJFvSB_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSL_15descriptor_base9wait_typeEEEENS0_9awaitableISC_S3_EET_S8_DpT0_EUlPSU_E_EEDaSU_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSU_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES1F_
742261418966908927
1
282564

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
287452
